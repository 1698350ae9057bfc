import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { addYears } from '../calendar/shift.ts';
import { ABILITIES, type Ability, type LanguageTest, type OfficialLanguage } from '../profile/profile.ts';
import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';
import type { LanguageScale } from '../rules/language/language-scale.ts';

/** CLB or NCLC level of each ability, 0 below the lowest of the table. */
export type Levels = Readonly<Record<Ability, number>>;

/** One sitting of one test, as levels. Results of different sittings are never mixed. */
export interface Sitting {
  test: string;
  name: string;
  language: OfficialLanguage;
  levels: Levels;
  /** The lowest of the four. */
  lowest: number;
  sum: number;
  taken: Day;
  /** First day on which results of the test are accepted. */
  acceptedFrom: Day;
  /** First day on which the results have become too old. */
  expires: Day;
  unconfirmed: boolean;
}

/**
 * The level of one score: the highest whose minimum is met, never rounded, never averaged.
 *
 * @example levelOf(IELTS, 'listening', 7.5) // 8
 */
export function levelOf(scale: LanguageScale, ability: Ability, score: number): number {
  let level = 0;
  for (const row of scale.minima) {
    if (score < row[ability]) break;
    level = row.level;
  }
  return level;
}

/** The levels of one test, by the table of its day. Throws a RangeError for a test that no table covers. */
export function sittingOf(test: LanguageTest, { scales }: CompiledRulebook): Sitting {
  const taken = toDay(test.takenOn);
  const found = scales.get(test.test)?.find(({ first, last }) => first <= taken && taken <= last);
  if (found === undefined) throw new RangeError('no equivalency table for this language test on its day');
  const { scale } = found;
  const levels: Record<Ability, number> = { listening: 0, reading: 0, writing: 0, speaking: 0 };
  let lowest = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const ability of ABILITIES) {
    const level = levelOf(scale, ability, test[ability]);
    levels[ability] = level;
    sum += level;
    if (level < lowest) lowest = level;
  }
  return {
    test: test.test,
    name: scale.name,
    language: scale.language,
    levels,
    lowest,
    sum,
    taken,
    acceptedFrom: found.acceptedFrom,
    expires: addYears(taken, scale.validYears),
    unconfirmed: scale.unconfirmed === true,
  };
}

/** True when the results count on the day: taken by then, accepted, and less than two years old. */
export function isValid(sitting: Sitting, day: Day): boolean {
  return sitting.taken <= day && day < sitting.expires && day >= sitting.acceptedFrom;
}
