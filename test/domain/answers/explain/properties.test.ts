import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '#domain/answers/explain/explain';
import { evaluate } from '#domain/answers/score/score';
import type { ExplainedPoints, Explanation, Fact } from '#domain/explanation/explanation';
import type { Candidate } from '#domain/profile/profile';
import { messageOf } from '#domain/result/spoken-verdict';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { allOf, part, plain } from '../../explanation/parts.ts';

const anyCandidate = either(candidates);
const RUNS = { numRuns: runs(200) };
const PROGRAMS = ['cec', 'fsw', 'fst', 'pnp'] as const;

/** Every fact of an explanation, with the sentences around it. */
function facts({ crs, programs, categories }: Explanation): Fact[] {
  const ofPoints = [crs, programs.fsw.grid].flatMap(allOf).flatMap(({ fact }) => fact ?? []);
  const requirements = PROGRAMS.flatMap((program) => programs[program].requirements);
  return [...ofPoints, ...requirements.map(({ fact }) => fact), ...categories.map(({ fact }) => fact)];
}

/** What a JSON Pointer leads to, `undefined` where there is nothing. */
function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

/** A pointer leads to a fact, or to the place of a field that is left out. */
function leads(document: Candidate, pointer: string): boolean {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const [, last = ''] = /\/([^/]*)$/.exec(pointer) ?? [];
  return at(document, pointer) !== undefined || (at(document, parent) !== undefined && !/^\d+$/.test(last));
}

function everyText(value: unknown): { en: string; fr: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [value as { en: string; fr: string }];
  return Object.values(value).flatMap(everyText);
}

/** Words that no French sentence of an explanation has, but in the titles of occupations that it quotes. */
const ENGLISH =
  /\b(the|of|and|with|without|not|met|there|points of|work|level|years?|row|score|needed|below|test result)\b/i;

describe('the explanation of any candidate on any day', () => {
  it('names for every point and every requirement the dated rule, the fact, the row and the source', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const { ruleset, crs, programs, categories } = explain(candidate, day);
        const points = [crs, programs.fsw.grid].flatMap(allOf);
        const requirements = PROGRAMS.flatMap((program) => programs[program].requirements);
        for (const { rule, source, text } of [...points, ...requirements, ...categories]) {
          const dated = /^(?:crs|programs|categories|funds)\/(\d{4}-\d\d-\d\d)(?:\/|$)/.exec(rule)?.[1];
          expect([rule, dated !== undefined && dated <= day]).toEqual([rule, true]);
          if (rule.startsWith('crs/')) expect(dated).toBe(ruleset);
          expect(source).not.toBe('');
          const own = text.fr.replace(/«\u00a0[^»]+\u00a0»/g, '');
          expect([rule, own, ENGLISH.exec(own)?.[0]]).toEqual([rule, own, undefined]);
          expect(text.en).toMatch(/^[A-Z].*\.$/);
          expect(text.fr).toMatch(/^\p{Lu}.*\.$/u);
        }
        for (const { row } of [...requirements, ...categories]) expect(Object.keys(row)).not.toEqual([]);
        // Nothing for a reason: a row that gives nothing, or a fact that says why there is none.
        for (const each of points)
          if (!('parts' in each) && each.points === 0 && each.row === null)
            expect(each.text.en.length).toBeGreaterThan(`${each.name.en}: 0 points. `.length);
      }),
      RUNS,
    );
  });

  it('has every figure of the result, under its own name', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const { crs, ruleset, programs } = evaluate(candidate, day);
        const explained = explain(candidate, day);
        const { total, ...sections } = crs;
        expect(explained.ruleset).toBe(ruleset);
        expect(explained.crs.points).toBe(total);
        for (const [section, { total: ofSection, ...factors }] of Object.entries(sections)) {
          expect(part(explained.crs, `/${section}`).points).toBe(ofSection);
          for (const [factor, points] of Object.entries(factors))
            expect({ factor, points: part(explained.crs, `/${section}/${factor}`).points }).toEqual({
              factor,
              points,
            });
        }
        const { total: ofGrid, ...factors } = programs.fsw.grid;
        const { grid } = explained.programs.fsw;
        expect(grid.points).toBe(ofGrid);
        for (const [factor, points] of Object.entries(factors))
          expect(part(grid, `/grid/${factor}`).points).toBe(points);
      }),
      RUNS,
    );
  });

  it('adds up: parts to sums, sums to caps, rows to points', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const { crs, programs } = explain(candidate, day);
        const all: ExplainedPoints[] = [crs, programs.fsw.grid].flatMap(allOf);
        expect(new Set(all.map(({ rule }) => rule)).size).toBe(all.length);
        for (const points of all) {
          if (!('parts' in points)) expect(points.points).toBe(points.row?.points ?? 0);
          else {
            const sum = points.parts.reduce((total, each) => total + each.points, 0);
            const cap = points.cap ?? Number.POSITIVE_INFINITY;
            expect([points.sum, points.points, points.cut]).toEqual([
              sum,
              Math.min(sum, cap),
              Math.max(0, sum - cap),
            ]);
          }
        }
      }),
      RUNS,
    );
  });

  it('has every requirement that the result calls unmet, with the same words, and no other', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const result = evaluate(candidate, day);
        const { programs } = explain(candidate, day);
        for (const program of PROGRAMS) {
          const { eligible, requirements } = programs[program];
          const unmet = requirements.filter(({ outcome }) => outcome === 'unmet');
          const said = unmet.map(({ reason }) => [reason?.code, reason?.message.en, reason?.message.fr]);
          const wanted = result.programs[program].reasons.map((reason) => [
            reason.code,
            messageOf(reason, 'en'),
            messageOf(reason, 'fr'),
          ]);
          expect({ program, said: said.toSorted() }).toEqual({ program, said: wanted.toSorted() });
          expect(eligible).toBe(result.programs[program].eligible);
        }
      }),
      RUNS,
    );
  });

  it('names the categories of the day, and the lanes of those that are met', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const { lanes } = evaluate(candidate, day);
        const { categories } = explain(candidate, day);
        const inForce = PUBLISHED_RULEBOOK.categories.filter(
          ({ from, to }) => from <= day && day <= (to ?? '9999'),
        );
        expect(categories.map(({ rule }) => rule)).toEqual(
          inForce.map(({ from, lane }) => `categories/${from}/${lane}`),
        );
        const met = categories.filter(({ outcome }) => outcome === 'met');
        const ranked = categories.filter(({ ranks }) => ranks);
        expect(ranked).toEqual(lanes.length === 0 || lanes.includes('pnp') ? [] : met);
        expect(ranked.every(({ lane }) => lanes.includes(lane))).toBe(true);
      }),
      RUNS,
    );
  });

  it('is in English and in French, two sentences for each, and points into the profile', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const explained = plain(explain(candidate, day));
        for (const { en, fr } of everyText(explained)) {
          expect(en).not.toBe(fr);
          expect(en + fr).not.toMatch(/undefined|NaN|Infinity|\[object|^$/);
        }
        for (const { pointers, notCounted = [] } of facts(explained)) {
          expect(pointers).not.toEqual([]);
          for (const pointer of [...pointers, ...notCounted.map((fact) => fact.pointer)])
            expect([pointer, leads(candidate, pointer)]).toEqual([pointer, true]);
          // A fact counts or does not.
          expect(notCounted.filter(({ pointer }) => pointers.includes(pointer))).toEqual([]);
        }
        expect(JSON.parse(JSON.stringify(explained))).toEqual(explained);
      }),
      RUNS,
    );
  });
});
