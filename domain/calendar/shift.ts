import { civilDate, type Day, dayOf, daysInMonth } from './day.ts';

/**
 * The same date a number of months later (or earlier, when negative). Where that month has no such date, its last day:
 * the rule of the Interpretation Act (R.S.C. 1985, c. I-21), s. 28.
 *
 * @example addMonths(toDay('2025-11-30'), 3) // 2026-02-28
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilDate(day);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return dayOf(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth)));
}

/** The same date a number of years later or earlier; 29 February becomes 28 February in a common year. */
export function addYears(day: Day, years: number): Day {
  const { year, month, date } = civilDate(day);
  const isLeapDay = month === 2 && date === 29;
  return dayOf(year + years, month, isLeapDay ? daysInMonth(year + years, 2) : date);
}
