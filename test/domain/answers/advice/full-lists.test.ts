import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { evaluate } from '#domain/answers/score/score';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { crowded, filled } from '../../arbitrary/crowded.ts';
import { either } from '../../arbitrary/promising.ts';
import { english, french, job, somebody, TODAY } from '../../somebody.ts';
import { patched } from './patched.ts';

const crowdedOnADay = fc
  .tuple(either(candidates), fc.constantFrom(48, 49, 50))
  .map(([[candidate, day], length]) => [crowded(candidate, length), day] as const)
  .filter(([candidate]) => parseCandidate(candidate).ok);

describe('advice for a profile that holds as many entries as it may', () => {
  it('is a profile that the boundary takes, and scores what was said', () => {
    fc.assert(
      fc.property(crowdedOnADay, ([candidate, day]) => {
        const { improvements, programs } = advise(candidate, day);
        for (const { id, changes, on, total, lanes } of improvements) {
          const after = patched(candidate, changes);
          expect([id, parseCandidate(after).ok]).toEqual([id, true]);
          const { crs, lanes: ranked } = evaluate(after, on);
          expect([id, crs.total, ranked]).toEqual([id, total, lanes]);
        }
        for (const { program, changes, on } of programs) {
          const after = patched(candidate, changes);
          expect([program, parseCandidate(after).ok]).toEqual([program, true]);
          if (on !== null)
            expect([program, evaluate(after, on).programs[program].eligible]).toEqual([program, true]);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('lets a result that has expired make way before any other', () => {
    const languageTests = filled([english(8)], 50).with(33, english(9, '2023-01-01'));
    const { improvements } = advise(somebody({ languageTests, work: [job('2025-03-01', null)] }), TODAY);
    const better = improvements.filter(({ id }) => id.startsWith('language.'));
    expect(better.length).toBeGreaterThan(4);
    for (const { changes } of better)
      expect(changes).toMatchObject([{ op: 'replace', path: '/profile/languageTests/33' }]);
  });

  it('keeps the only result of the other language', () => {
    const languageTests = filled([english(8)], 50).with(0, french(5));
    const { improvements } = advise(somebody({ languageTests }), TODAY);
    const speaking = improvements.find(({ id }) => id === 'language.en.speaking');
    // CLB 9 gives 31 instead of 23.
    expect(speaking).toMatchObject({
      gain: 8,
      changes: [{ op: 'replace', path: '/profile/languageTests/1' }],
    });
  });

  it('renews results of both languages where there is room for one', () => {
    const tests = [english(8, '2024-06-01'), french(7, '2024-06-01')];
    const languageTests = [...tests, ...filled([english(4, '2021-01-01')], 47)];
    const { improvements } = advise(somebody({ languageTests, work: [job('2025-11-01', null)] }), TODAY);
    const work = improvements.find(({ id }) => id === 'work.canadian');
    // By then every other has run out: the first of them makes way.
    expect(work?.changes.map(({ path }) => path)).toEqual([
      '/profile/languageTests/-',
      '/profile/languageTests/0',
    ]);
  });

  it('renews both although all others count today, without losing the first to the second', () => {
    const tests = [english(8, '2024-06-01'), french(7, '2024-06-01')];
    const facts = { work: [job('2025-11-01', null)] };
    const others = filled([english(4, '2024-07-01')], 47);
    const few = advise(somebody({ ...facts, languageTests: tests }), TODAY).improvements;
    const many = advise(somebody({ ...facts, languageTests: [...tests, ...others] }), TODAY).improvements;
    const total = (of: typeof few) => of.find(({ id }) => id === 'work.canadian')?.total;
    expect(total(many)).toBe(total(few));
    expect(total(few)).toBeGreaterThan(0);
  });
});
