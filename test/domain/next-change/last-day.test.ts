import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { lastDay } from '#domain/next-change/last-day';
import { possibleChanges } from '#domain/next-change/next-change';
import { ruleTurns } from '#domain/next-change/rule-turns';
import type { Candidate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, job, somebody, TODAY } from '../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
const last = (candidate: Candidate): string =>
  toIsoDate(lastDay(ruleTurns(rulebook), prepareCandidate(candidate, rulebook), toDay(TODAY)));

const ended = job('2019-01-01', '2020-06-30');
const A_CENTURY_ON = toIsoDate(toDay(TODAY) + 36_525);
const goesOn = job('2020-01-01', null);

describe('the day after which no amount of work changes', () => {
  // The longest window is of ten years; in eight, leap days meet windows in the same way again.
  it.each([
    ['that day itself for who never worked', somebody(), TODAY],
    [
      'eighteen years after the last job',
      somebody({ work: [ended, job('2015-01-01', '2016-01-01')] }),
      '2038-06-30',
    ],
    ['that day itself when that is long ago', somebody({ work: [job('1990-01-01', '1995-01-01')] }), TODAY],
    ['eighteen years on for work that goes on', somebody({ work: [goesOn, ended] }), '2044-03-10'],
    ['later for work that has not begun', somebody({ work: [job('2026-06-01', null)] }), '2044-06-01'],
    [
      'when six years of 30 hours a week are worked, of 1,000 weeks at less',
      somebody({ work: [job('2020-01-01', null, { hoursPerWeek: 9.36 })] }),
      toIsoDate(toDay(TODAY) + 7000),
    ],
    [
      'in a century at the latest',
      somebody({ work: [job('2020-01-01', null, { hoursPerWeek: 0.1 })] }),
      A_CENTURY_ON,
    ],
    [
      'in a century for next to no work',
      somebody({ work: [job('2020-01-01', null, { hoursPerWeek: 0.0001 })] }),
      A_CENTURY_ON,
    ],
    ['that of a spouse who works longer', couple({ work: [ended] }, { work: [goesOn] }), '2044-03-10'],
    ['not that of a spouse who works less long', couple({ work: [goesOn] }, { work: [ended] }), '2044-03-10'],
  ])('is %s', (_, candidate, day) => {
    expect(last(candidate)).toBe(day);
  });

  it.each([
    ['an hour a week: 1,560 weeks', '2020-01-01', 1, 7 * 1560],
    ['0.3 hours a week: 5,200 weeks, just less than a century', TODAY, 0.3, 7 * 5200],
  ])('comes after a year is full at %s', (_, from, hoursPerWeek, days) => {
    const facts = somebody({ work: [job(from, null, { hoursPerWeek })] });
    const changes = possibleChanges(rulebook, prepareCandidate(facts, rulebook), toDay(TODAY));
    expect([...changes]).toContain(toDay(from) + days - 1);
  });
});
