import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { IsoDate } from '#domain/profile/profile';
import { english, job, somebody } from '../../somebody.ts';
import { daysFrom } from './changed-days.ts';

/** Of TEER 0 and 1, which the Canadian Experience Class asks level 7 of, and of TEER 2 and 3: level 5. */
const MANAGER = { noc: '00012' };
const ENGINEER = { noc: '21300' };
const ELECTRICIAN = { noc: '72200' };
const COOK = { noc: '63200' };

/** English between the two levels shows which of them is asked for. */
const between = (...work: Parameters<typeof job>[]) =>
  somebody({ work: work.map((facts) => job(...facts)), languageTests: [english(6, '2025-01-01')] });

const levelAsked = (candidate: ReturnType<typeof between>, day: IsoDate): 5 | 7 =>
  evaluate(candidate, day).programs.cec.reasons.some(({ code }) => code === 'language-below-threshold')
    ? 7
    : 5;

/** The days on which the level changes: all days are scored, and each of those is a named one. */
function turningDays(candidate: ReturnType<typeof between>, from: IsoDate, to: IsoDate): IsoDate[] {
  const turning: IsoDate[] = [];
  for (let day = toDay(from) + 1; day <= toDay(to); day++)
    if (levelAsked(candidate, toIsoDate(day)) !== levelAsked(candidate, toIsoDate(day - 1)))
      turning.push(toIsoDate(day));
  expect(daysFrom(candidate, from)).toEqual(expect.arrayContaining(turning));
  return turning;
}

describe('the occupation with most work in Canada decides on the level', () => {
  it('as soon as as much was worked in the one with the lower level', () => {
    // A hundred days, and the hundredth of the other.
    const candidate = between(['2025-01-01', '2025-04-10', MANAGER], ['2025-06-01', null, ELECTRICIAN]);
    expect(levelAsked(candidate, '2025-06-02')).toBe(7);
    expect(turningDays(candidate, '2025-06-02', '2026-01-01')).toEqual(['2025-09-08']);
  });

  it('as soon as more was worked in the one with the higher level', () => {
    const candidate = between(['2025-01-01', '2025-04-10', ELECTRICIAN], ['2025-06-01', null, MANAGER]);
    expect(levelAsked(candidate, '2025-06-02')).toBe(5);
    expect(turningDays(candidate, '2025-06-02', '2026-01-01')).toEqual(['2025-09-09']);
  });

  /*
   * On 2025-03-01, within three years: 486 days of the first occupation, a day less each day; 60 of the second and 300 of
   * the third, a day more each day. So the first and the third have 393 each after 93 days; the second catches up with the
   * first only after 213, and never with the third.
   */
  it.each([
    ['higher', [MANAGER, ENGINEER, ELECTRICIAN], 7, '2025-06-02'],
    ['lower', [ELECTRICIAN, COOK, MANAGER], 5, '2025-06-03'],
  ] as const)(
    'between the leading one of the %s side and the other, though another will overtake it',
    (_, nocs, level, day) => {
      const [first, second, third] = nocs;
      const candidate = between(
        ['2022-01-01', '2023-06-30', first],
        ['2025-01-01', null, second],
        ['2024-05-06', null, third],
      );
      expect(levelAsked(candidate, '2025-03-01')).toBe(level);
      expect(turningDays(candidate, '2025-03-01', '2026-06-01')).toEqual([day]);
    },
  );
});
