/** A calendar day as the number of days since 1970-01-01. Differences are days; comparing is comparing numbers. */
export type Day = number;

/**
 * Later and earlier than every date that can be written. Whole numbers, not infinities: engines keep a field that holds
 * only small whole numbers much more cheaply than one that may hold any number.
 */
export const FAR_FUTURE: Day = 1_000_000_000;
export const FAR_PAST: Day = -FAR_FUTURE;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  date: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Length of a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The whole quotient of two natural numbers, in the form that engines compute without fractions. */
function quotient(a: number, b: number): number {
  return (a / b) | 0;
}

/**
 * The day of a civil date. A date past the end of its month runs over into the next: 29 February of a common year is
 * 1 March.
 */
export function dayOf(year: number, month: number, date: number): Day {
  const before = year - 1;
  const leapDays = quotient(before, 4) - quotient(before, 100) + quotient(before, 400);
  const leapThisYear = month > 2 && isLeapYear(year) ? 1 : 0;
  return 365 * before + leapDays + (DAYS_BEFORE_MONTH[month - 1] ?? 0) + leapThisYear + date - 1 - 719_162;
}

/** The civil date of a day of the year 1 or later. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = quotient(shifted, 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = quotient(
    dayOfEra - quotient(dayOfEra, 1460) + quotient(dayOfEra, 36_524) - quotient(dayOfEra, 146_096),
    365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const monthFromMarch = quotient(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - quotient(153 * monthFromMarch + 2, 5) + 1,
  };
}
