import { describe, expect, it } from 'vitest';
import { FAR_PAST } from '#domain/calendar/day';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { hourDays, hourDaysOf } from '#domain/facts/work/hour-days';
import { CANADIAN, SKILLED, workHistory } from '#domain/facts/work/work-history';
import { firstMove, type Gauge } from '#domain/next-change/gauge';
import { occupationRivalry } from '#domain/next-change/occupation-rivalry';
import { reached, reachedLimit } from '#domain/next-change/reached-limit';
import { PROGRAM_RULES } from '#domain/rulebook/programs/programs';
import { job } from '../somebody.ts';

const [rules] = PROGRAM_RULES;
if (rules === undefined) throw new RangeError('there are no rules to start from');
const { cec } = rules;

/** Of TEER 0 and 1, and of TEER 2 and 3. */
const MANAGER = { noc: '00012' };
const ENGINEER = { noc: '21300' };
const ELECTRICIAN = { noc: '72200' };
const COOK = { noc: '63200' };

const rivalryOf = (...work: Parameters<typeof job>[]): Gauge | undefined =>
  occupationRivalry(workHistory(work.map((facts) => job(...facts))), cec);

const move = (gauge: Gauge | undefined, from: string, to: string): string | undefined => {
  const day = gauge && firstMove(gauge, toDay(from), toDay(to));
  return day === undefined ? undefined : toIsoDate(day);
};

describe('the rivalry of occupations', () => {
  it('is between those of both thresholds, with work in Canada', () => {
    expect(rivalryOf(['2020-01-01', null, MANAGER], ['2021-01-01', null, ELECTRICIAN])).toBeDefined();
    expect(rivalryOf(['2020-01-01', null, MANAGER], ['2021-01-01', null, ENGINEER])).toBeUndefined();
    expect(rivalryOf(['2020-01-01', null, COOK], ['2021-01-01', null, ELECTRICIAN])).toBeUndefined();
    const abroad = { ...ELECTRICIAN, country: 'IN' };
    expect(rivalryOf(['2020-01-01', null, MANAGER], ['2021-01-01', null, abroad])).toBeUndefined();
    expect(rivalryOf()).toBeUndefined();
  });

  it('is none where one level is asked for in all', () => {
    const work = workHistory([job('2020-01-01', null, MANAGER), job('2021-01-01', null, ELECTRICIAN)]);
    expect(occupationRivalry(work, { ...cec, levelTeer23: cec.levelTeer01 })).toBeUndefined();
  });

  it('is even on the day on which as much was worked in both, and turns the day after', () => {
    // A hundred days, and the hundredth of the other.
    const rivalry = rivalryOf(['2025-01-01', '2025-04-10', MANAGER], ['2025-06-01', null, ELECTRICIAN]);
    expect(move(rivalry, '2025-06-02', '2026-01-01')).toBe('2025-09-08');
    expect(move(rivalry, '2025-09-08', '2026-01-01')).toBe('2025-09-09');
    expect(move(rivalry, '2025-09-09', '2026-01-01')).toBeUndefined();
  });

  /*
   * On 2025-03-01, within three years: 486 days of the first occupation, a day less each day; 60 of the second and 300 of
   * the third, a day more each day. So the first and the third have 393 each after 93 days; the second catches up with the
   * first only after 213, and never with the third.
   */
  it.each([
    ['higher', MANAGER, ENGINEER, ELECTRICIAN],
    ['lower', ELECTRICIAN, COOK, MANAGER],
  ])('is of the occupation that leads on the %s side, though another will', (_, first, second, third) => {
    const rivalry = rivalryOf(
      ['2022-01-01', '2023-06-30', first],
      ['2025-01-01', null, second],
      ['2024-05-06', null, third],
    );
    expect(move(rivalry, '2025-03-01', '2026-06-01')).toBe('2025-06-02');
    expect(move(rivalry, '2025-06-02', '2026-06-01')).toBe('2025-06-03');
    expect(move(rivalry, '2025-06-03', '2026-06-01')).toBeUndefined();
  });
});

describe('a limit of an amount of work', () => {
  const job997 = workHistory([job('2010-01-01', null, { hoursPerWeek: 9.97 })]);
  const year = (years: number | undefined) => ({ use: CANADIAN, years, amounts: [hourDaysOf(1560)] });

  it('is reached by as much as it or more; each amount counts', () => {
    const limit = { use: SKILLED, years: 3, amounts: [10, 20] };
    expect([0, 9, 10, 19, 20, 99].map((worked) => reached(limit, worked))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('may be reached for the length of a leap day only, far from both ends', () => {
    // 1,560 hours in three years: at 9.97 hours a week 1,096 days hold them and 1,095 do not.
    expect(9.97 * 1096).toBeGreaterThan(1560 * 7);
    expect(9.97 * 1095).toBeLessThan(1560 * 7);
    const gauge = reachedLimit(job997, year(3));
    expect(move(gauge, '2027-06-01', '2031-06-01')).toBe('2028-02-29');
    // The first day whose three years begin after 29 February 2028.
    expect(move(gauge, '2028-02-29', '2031-06-01')).toBe('2031-03-01');
  });

  it('at any time is reached once', () => {
    // 1,560 hours are 10,920 at an hour a day of the week.
    const days = Math.ceil(10_920 / 9.97);
    const gauge = reachedLimit(job997, year(undefined));
    const first = toIsoDate(toDay('2010-01-01') + days - 1);
    expect(move(gauge, '2010-01-01', '2030-01-01')).toBe(first);
    expect(move(gauge, first, '2030-01-01')).toBeUndefined();
    expect(hourDays(job997, CANADIAN, FAR_PAST, toDay(first))).toBeGreaterThanOrEqual(hourDaysOf(1560));
  });
});
