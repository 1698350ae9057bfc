import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { possibleChanges } from '#domain/next-change/next-change';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { hostile } from '../arbitrary/hostile.ts';

/** Every day after `asOf`, up to `end`, whose result differs from that of the day before: all of them are scored. */
function changedDays(candidate: Candidate, asOf: IsoDate, end: number): IsoDate[] {
  const changed: IsoDate[] = [];
  let before = '';
  for (let day = toDay(asOf); day <= end; day++) {
    const now = JSON.stringify({ ...evaluate(candidate, toIsoDate(day)), asOf: '' });
    if (before !== '' && now !== before) changed.push(toIsoDate(day));
    before = now;
  }
  return changed;
}

/** The days that results name, each that of the one before. */
function namedDays(candidate: Candidate, asOf: IsoDate, end: number): IsoDate[] {
  const named: IsoDate[] = [];
  for (let next = score(candidate, asOf).nextChangeOn; next !== null && toDay(next) <= end; ) {
    named.push(next);
    next = score(candidate, next).nextChangeOn;
  }
  return named;
}

const rulebook = compile(PUBLISHED_RULEBOOK);

/** The days on which something turns, up to `end`. */
function possibleDays(candidate: Candidate, asOf: IsoDate, end: number): IsoDate[] {
  const possible: IsoDate[] = [];
  for (const day of possibleChanges(rulebook, prepareCandidate(candidate, rulebook), toDay(asOf))) {
    if (day > end) break;
    possible.push(toIsoDate(day));
  }
  return possible;
}

describe('changes of careers that meet uneven calendars', () => {
  it.each([
    ['two years', 731, 60],
    ['thirteen years', 13 * 366, 6],
  ])('over %s are those that scoring every day finds', (_, days, numRuns) => {
    fc.assert(
      fc.property(hostile, ([candidate, asOf]) => {
        const end = toDay(asOf) + days;
        const changed = changedDays(candidate, asOf, end);
        expect(namedDays(candidate, asOf, end)).toEqual(changed);
        const possible = possibleDays(candidate, asOf, end);
        expect(possible).toEqual([...new Set(possible)].toSorted());
        expect(possible).toEqual(expect.arrayContaining(changed));
      }),
      { numRuns: Number(process.env.RUNS ?? numRuns) },
    );
  });
});
