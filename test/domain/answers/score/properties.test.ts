import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import type { Candidate, Profile } from '#domain/profile/profile';
import { type CrsBreakdown, PROGRAMS } from '#domain/result/score-result';
import { spokenResult } from '#domain/result/spoken-result';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either, withAnother } from '../../arbitrary/promising.ts';

const anyCandidate = either(candidates);

/** The same candidate with every list the other way round. */
function reversed({ profile, ...rest }: Candidate): Candidate {
  const reverse = (facts: object): object =>
    Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [
        key,
        Array.isArray(value) ? value.toReversed() : key === 'spouse' ? reverse(value) : value,
      ]),
    );
  return { ...rest, profile: reverse(profile) as Profile };
}

function sectionSums({ core, spouse, transferability, additional }: CrsBreakdown): [number, number][] {
  const sum = ({ total: _, ...parts }: { total: number }): number =>
    Object.values(parts as Record<string, number>).reduce((a, b) => a + b, 0);
  return [core, spouse, transferability, additional].map((section) => [section.total, sum(section)]);
}

describe('any candidate on any day', () => {
  it('has a total that is the sum of capped sections', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const { crs } = evaluate(candidate, day);
        const { profile } = candidate;
        const { accompanying = false, canadianOrPermanentResident = true } = profile.spouse ?? {};
        const coreCap = accompanying && !canadianOrPermanentResident ? 460 : 500;
        const caps = [coreCap, 40, 100, 600];
        const sections = sectionSums(crs);
        sections.forEach(([total, parts], i) => {
          expect(total).toBe(Math.min(caps[i] ?? 0, parts));
        });
        expect(crs.total).toBe(sections.reduce((sum, [total]) => sum + total, 0));
        expect(crs.total).toBeLessThanOrEqual(1200);
        expect(Math.max(crs.transferability.education, crs.transferability.foreignWork)).toBeLessThanOrEqual(
          50,
        );
      }),
    );
  });

  it('gets the same result whatever the order of the lists', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        expect(evaluate(reversed(candidate), day)).toEqual(evaluate(candidate, day));
      }),
      { numRuns: 500 },
    );
  });

  it('never loses points, a programme or a lane by one more test', () => {
    fc.assert(
      fc.property(withAnother(anyCandidate), ([candidate, day, test]) => {
        const { profile } = candidate;
        const more = {
          ...candidate,
          profile: { ...profile, languageTests: [...profile.languageTests, test] },
        };
        const [before, after] = [evaluate(candidate, day), evaluate(more, day)];
        expect(after.crs.total).toBeGreaterThanOrEqual(before.crs.total);
        expect(after.lanes).toEqual(expect.arrayContaining(before.lanes));
        for (const program of PROGRAMS)
          expect([program, after.programs[program].eligible || !before.programs[program].eligible]).toEqual([
            program,
            true,
          ]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('has no points that only a nomination can give: 695 at most without one, since 2025-03-25', () => {
    fc.assert(
      fc.property(anyCandidate, ([{ profile }, day]) => {
        if (day >= '2025-03-25') expect(evaluate({ profile }, day).crs.total).toBeLessThanOrEqual(695);
      }),
    );
  });

  it('says the same codes and figures in French as in English, without a personal fact', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, day]) => {
        const result = score(candidate, day);
        const [en, fr] = [spokenResult(result, 'en'), spokenResult(result, 'fr')];
        expect([fr.crs, fr.lanes]).toEqual([en.crs, en.lanes]);
        for (const program of PROGRAMS)
          expect(fr.programs[program].reasons.map(({ code }) => code)).toEqual(
            en.programs[program].reasons.map(({ code }) => code),
          );
        expect(fr.warnings.map(({ code }) => code).toSorted()).toEqual(
          en.warnings.map(({ code }) => code).toSorted(),
        );
        const text = JSON.stringify([en, fr]);
        expect(text).not.toMatch(/undefined|NaN|Someone|someone@/);
        expect(text).not.toContain(candidate.profile.dateOfBirth);
      }),
      { numRuns: 300 },
    );
  });
});
