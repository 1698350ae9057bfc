import type { Day } from '../../calendar/day.ts';
import { addYears } from '../../calendar/shift.ts';

/** First day of the window of so many calendar years that ends on `day`, that day included. */
export function windowStart(day: Day, years: number): Day {
  return addYears(day, -years) + 1;
}

/** The first day whose window of so many years starts after `day`. */
export function leftBehind(day: Day, years: number): Day {
  let left = addYears(day, years);
  while (windowStart(left, years) <= day) left++;
  return left;
}
