import { civilDate, type Day, dayOf } from './day.ts';

/**
 * Completed years of a person born on `birth`, on `day`. A person born on 29 February turns older on 1 March in
 * common years: an age is attained at the start of the anniversary (Interpretation Act, s. 30), and a common year has
 * no earlier one.
 */
export function ageOn(birth: Day, day: Day): number {
  const born = civilDate(birth);
  const today = civilDate(day);
  const reached = today.month > born.month || (today.month === born.month && today.date >= born.date);
  return today.year - born.year - (reached ? 0 : 1);
}

/** The first day on which a person born on `birth` is `age` years old. */
export function birthday(birth: Day, age: number): Day {
  const born = civilDate(birth);
  return dayOf(born.year + age, born.month, born.date);
}
