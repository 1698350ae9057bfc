import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addYears } from '#domain/calendar/shift';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { inLanguage } from '#domain/sentences/text';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { dates } from '../../arbitrary/facts.ts';
import { either } from '../../arbitrary/promising.ts';

const anyCandidate = either(candidates);
const RUNS = { numRuns: runs(100) };

const twoYearsAfter = (day: IsoDate): IsoDate => toIsoDate(addYears(toDay(day), 2));

/** The days of two years on which the result differs from that of the day before: every day is scored. */
function changedDays(candidate: Candidate, asOf: IsoDate): IsoDate[] {
  const changed: IsoDate[] = [];
  let before = '';
  for (let day = toDay(asOf); day <= addYears(toDay(asOf), 2); day++) {
    const result = JSON.stringify({ ...evaluate(candidate, toIsoDate(day)), asOf: '' });
    if (before !== '' && result !== before) changed.push(toIsoDate(day));
    before = result;
  }
  return changed;
}

describe('the coming changes of any candidate', () => {
  it('are exactly the days that scoring every day of two years finds', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, asOf]) => {
        expect(comingChanges(candidate, asOf).map(({ on }) => on)).toEqual(changedDays(candidate, asOf));
      }),
      RUNS,
    );
  });

  it('start with nextChangeOn', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, asOf]) => {
        const { nextChangeOn } = score(candidate, asOf);
        const [first] = comingChanges(candidate, asOf);
        if (nextChangeOn === null || nextChangeOn > twoYearsAfter(asOf)) expect(first).toBeUndefined();
        else expect(first?.on).toBe(nextChangeOn);
      }),
      RUNS,
    );
  });

  it('give score and lanes of their day, and the difference from the day before', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, asOf]) => {
        for (const { on, score: total, gain, lanes } of comingChanges(candidate, asOf)) {
          const [before, after] = [toDay(on) - 1, toDay(on)].map((day) =>
            evaluate(candidate, toIsoDate(day)),
          );
          expect({ on, total, gain, lanes }).toEqual({
            on,
            total: after?.crs.total,
            gain: (after?.crs.total ?? 0) - (before?.crs.total ?? 0),
            lanes: after?.lanes,
          });
        }
      }),
      RUNS,
    );
  });

  it('always have a cause, in English and in French', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, asOf]) => {
        for (const { on, causes } of comingChanges(candidate, asOf)) {
          expect([on, causes.length > 0]).toEqual([on, true]);
          for (const { text } of causes) {
            expect(text.en).not.toBe(text.fr);
            expect(text.en + text.fr).not.toMatch(/undefined|NaN|\[object/);
          }
        }
      }),
      { numRuns: 5 * RUNS.numRuns },
    );
  });

  it('come without the cause once the fact that it names is taken away', () => {
    fc.assert(
      fc.property(anyCandidate, ([candidate, asOf]) => {
        for (const { on, causes } of comingChanges(candidate, asOf)) {
          const [only] = causes;
          const match = /^\/profile\/(languageTests|education)\/(\d+)$/.exec(only?.pointers[0] ?? '');
          if (causes.length !== 1 || only?.pointers.length !== 1 || match === null) continue;
          const [, list = '', index = ''] = match;
          const { profile } = candidate;
          const facts = (profile[list as 'education'] ?? []).filter((_, i) => i !== Number(index));
          const without = { ...candidate, profile: { ...profile, [list]: facts } };
          // Another fact may have been of no account beside it, and change something on that day by itself.
          const others = comingChanges(without, asOf).filter((change) => change.on === on);
          expect(others.flatMap((change) => change.causes.map(({ code }) => code))).not.toContain(only.code);
        }
      }),
      RUNS,
    );
  });

  it('end with the day on which the profile expires', () => {
    fc.assert(
      fc.property(anyCandidate, dates('2015-01-01', '2028-12-31'), ([candidate, asOf], expiresOn) => {
        const all = comingChanges(candidate, asOf);
        const changes = comingChanges(candidate, asOf, { expiresOn });
        if (expiresOn <= asOf) expect(changes).toEqual([]);
        else if (expiresOn > twoYearsAfter(asOf))
          expect(inLanguage(changes, 'en')).toEqual(inLanguage(all, 'en'));
        else {
          const before = all.filter(({ on }) => on < expiresOn);
          expect(inLanguage(changes.slice(0, -1), 'en')).toEqual(inLanguage(before, 'en'));
          expect(changes.at(-1)).toMatchObject({ on: expiresOn, lanes: [] });
          expect(changes.at(-1)?.causes.at(-1)?.code).toBe('profile-expires');
        }
      }),
      RUNS,
    );
  });
});
