import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { evaluate, score } from '#domain/score/score';
import { candidates } from '../arbitrary/candidates.ts';
import { either } from '../arbitrary/promising.ts';

const TWO_YEARS = 731;

function withoutDay(candidate: Candidate, asOf: IsoDate): string {
  return JSON.stringify({ ...evaluate(candidate, asOf), asOf: '' });
}

/** The first later day, within two years, whose result differs: every day is scored. */
function bruteForce(candidate: Candidate, asOf: IsoDate): IsoDate | undefined {
  const today = withoutDay(candidate, asOf);
  for (let day = toDay(asOf) + 1; day <= toDay(asOf) + TWO_YEARS; day++)
    if (withoutDay(candidate, toIsoDate(day)) !== today) return toIsoDate(day);
  return undefined;
}

describe('nextChangeOn', () => {
  it('is the first day that scoring every day of two years finds', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const { nextChangeOn } = score(candidate, asOf);
        const found = bruteForce(candidate, asOf);
        const last = toIsoDate(toDay(asOf) + TWO_YEARS);
        if (found === undefined) expect(nextChangeOn === null || nextChangeOn > last).toBe(true);
        else expect(nextChangeOn).toBe(found);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });

  it('named one after the other are exactly the days of two years on which a result changes', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, asOf]) => {
        const end = toDay(asOf) + TWO_YEARS;
        const changed: IsoDate[] = [];
        for (let day = toDay(asOf) + 1; day <= end; day++)
          if (withoutDay(candidate, toIsoDate(day)) !== withoutDay(candidate, toIsoDate(day - 1)))
            changed.push(toIsoDate(day));
        const named: IsoDate[] = [];
        for (let next = score(candidate, asOf).nextChangeOn; next !== null && toDay(next) <= end; ) {
          named.push(next);
          next = score(candidate, next).nextChangeOn;
        }
        expect(named).toEqual(changed);
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });
});
