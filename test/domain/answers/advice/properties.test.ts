import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { evaluate } from '#domain/answers/score/score';
import { spoken } from '#domain/result/spoken-verdict';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import { patched } from './patched.ts';

/** Candidates that the boundary takes, on any day of the rules. */
const onAnyDay = either(candidates).filter(([candidate]) => parseCandidate(candidate).ok);

describe('advice for any candidate on any day', () => {
  it('gains what the changed candidate scores more, and nothing less', () => {
    fc.assert(
      fc.property(onAnyDay, ([candidate, day]) => {
        const now = evaluate(candidate, day);
        const { total, lanes, improvements } = advise(candidate, day);
        expect([total, lanes]).toEqual([now.crs.total, now.lanes]);
        for (const step of improvements) {
          const after = evaluate(patched(candidate, step.changes), step.on);
          expect([step.id, step.total, step.lanes]).toEqual([step.id, after.crs.total, after.lanes]);
          expect([step.id, step.gain]).toEqual([step.id, after.crs.total - now.crs.total]);
          const opened = after.lanes.filter((lane) => !now.lanes.includes(lane));
          expect(step.gain > 0 || (step.gain === 0 && opened.length > 0)).toBe(true);
          if (now.lanes.length > 0) expect(after.lanes).not.toEqual([]);
          expect(step.on >= day && (step.earliestOn ?? day) >= day).toBe(true);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('is a candidate that the boundary takes, after every step and on every route into a programme', () => {
    fc.assert(
      fc.property(onAnyDay, ([candidate, day]) => {
        const { improvements, programs } = advise(candidate, day);
        for (const { changes } of [...improvements, ...programs])
          expect(parseCandidate(patched(candidate, changes))).toMatchObject({ ok: true });
      }),
      { numRuns: runs(400) },
    );
  });

  it('names every step once, most points first, and leaves the candidate as it was', () => {
    fc.assert(
      fc.property(onAnyDay, ([candidate, day]) => {
        const before = structuredClone(candidate);
        const { improvements } = advise(candidate, day);
        const ids = improvements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const gains = improvements.map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((a, b) => b - a));
        expect(candidate).toEqual(before);
      }),
      { numRuns: runs(200) },
    );
  });

  it('shows routes into programmes to a candidate who is in none, each checked by the score of its day', () => {
    fc.assert(
      fc.property(onAnyDay, ([candidate, day]) => {
        const now = evaluate(candidate, day);
        const { programs } = advise(candidate, day);
        expect(programs.map(({ program }) => program)).toEqual(
          now.lanes.length > 0 ? [] : ['cec', 'fsw', 'fst', 'pnp'],
        );
        for (const { program, missing, by, on, steps, changes } of programs) {
          expect(missing).toEqual(now.programs[program].reasons.map((reason) => spoken(reason, 'en')));
          expect([by === 'unknown', by === 'time']).toEqual([on === null, on !== null && steps.length === 0]);
          if (on !== null) {
            const there = evaluate(patched(candidate, changes), on);
            expect([program, there.programs[program].reasons]).toEqual([program, []]);
          }
          if (by === 'time') {
            expect(changes).toEqual([]);
            const eve = new Date(Date.parse(`${on}`) - 86_400_000).toISOString().slice(0, 10);
            expect([program, evaluate(candidate, eve).programs[program].eligible]).toEqual([program, false]);
          }
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('says the same in French, without a gap or a personal fact', () => {
    fc.assert(
      fc.property(onAnyDay, ([candidate, day]) => {
        const [en, fr] = (['en', 'fr'] as const).map((language) => advise(candidate, day, { language }));
        expect(fr?.improvements.map(({ message: _, ...step }) => step)).toEqual(
          en?.improvements.map(({ message: _, ...step }) => step),
        );
        expect(fr?.papers.map(({ message: _, ...paper }) => paper)).toEqual(
          en?.papers.map(({ message: _, ...paper }) => paper),
        );
        const text = JSON.stringify([en, fr], (key, value) => (key === 'changes' ? undefined : value));
        expect(text).not.toMatch(/undefined|NaN|Someone|someone@/);
        expect(text).not.toContain(candidate.profile.dateOfBirth);
      }),
      { numRuns: runs(200) },
    );
  });
});
