import type { Day } from '../../calendar/day.ts';
import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Ability, LanguageTest, OfficialLanguage } from '../../profile/profile.ts';
import type { CompiledRulebook, CompiledScale } from '../../rulebook/compiled-rulebook.ts';
import type { LanguageScale } from '../../rulebook/language/language-scale.ts';
import { DAYS_TO_APPLY, type FactChange } from '../validity/validity.ts';

/** CLB or NCLC level of each ability, 0 below the lowest of the table. */
export type Levels = Readonly<Record<Ability, number>>;

/** One sitting of one test, as levels. Results of different sittings are never mixed. */
export interface Sitting {
  /** The fact as it was received. */
  fact: LanguageTest;
  test: string;
  name: string;
  language: OfficialLanguage;
  levels: Levels;
  /** The lowest of the four. */
  lowest: number;
  sum: number;
  taken: Day;
  /** False when the test was not yet designated on the day of the sitting. */
  accepted: boolean;
  /** First day on which the results have become too old (IRPR 75(2)(d)). */
  expires: Day;
  /** For so many years the results count. */
  validYears: number;
  unconfirmed: boolean;
}

function levelsOf({ minima }: LanguageScale, scores: Readonly<Record<Ability, number>>): Levels {
  let [listening, reading, writing, speaking] = [0, 0, 0, 0];
  for (const row of minima) {
    if (scores.listening >= row.listening) listening = row.level;
    if (scores.reading >= row.reading) reading = row.level;
    if (scores.writing >= row.writing) writing = row.level;
    if (scores.speaking >= row.speaking) speaking = row.level;
  }
  return { listening, reading, writing, speaking };
}

/**
 * The level of one score: the highest whose minimum is met, never rounded, never averaged.
 *
 * @example levelOf(IELTS, 'listening', 7.5) // 8
 */
export function levelOf(scale: LanguageScale, ability: Ability, score: number): number {
  return levelsOf(scale, { listening: score, reading: score, writing: score, speaking: score })[ability];
}

function tableOf(tables: readonly CompiledScale[] | undefined, taken: Day): CompiledScale {
  if (tables !== undefined)
    for (const table of tables) if (table.first <= taken && taken <= table.last) return table;
  throw new RangeError('no equivalency table for this language test on its day');
}

/** The table by which one test is read. Throws a RangeError for a test that no table covers. */
export function scaleOf(test: LanguageTest, { scales }: CompiledRulebook): LanguageScale {
  return tableOf(scales.get(test.test), toDay(test.takenOn)).scale;
}

/** The levels of one test, by the table of its day. Throws a RangeError for a test that no table covers. */
export function sittingOf(test: LanguageTest, { scales }: CompiledRulebook): Sitting {
  const taken = toDay(test.takenOn);
  const { scale, acceptedFrom } = tableOf(scales.get(test.test), taken);
  const levels = levelsOf(scale, test);
  const { listening, reading, writing, speaking } = levels;
  return {
    fact: test,
    test: test.test,
    name: scale.name,
    language: scale.language,
    levels,
    lowest: Math.min(listening, reading, writing, speaking),
    sum: listening + reading + writing + speaking,
    taken,
    accepted: taken >= acceptedFrom,
    expires: addYears(taken, scale.validYears),
    validYears: scale.validYears,
    unconfirmed: scale.unconfirmed === true,
  };
}

/** True when every ability is at its level or above. */
export function reaches(levels: Levels, needed: Levels): boolean {
  return (
    levels.listening >= needed.listening &&
    levels.reading >= needed.reading &&
    levels.writing >= needed.writing &&
    levels.speaking >= needed.speaking
  );
}

export type SittingState = 'valid' | 'later' | 'expired' | 'not-accepted';

/** What the results count for on a day. */
export function sittingState({ taken, expires, accepted }: Sitting, day: Day): SittingState {
  if (day < taken) return 'later';
  if (day >= expires) return 'expired';
  return accepted ? 'valid' : 'not-accepted';
}

/** True when the results count on the day: taken by then, in a designated test, and not too old. */
export function isValid(sitting: Sitting, day: Day): boolean {
  return sittingState(sitting, day) === 'valid';
}

/** The days on which that changes, or a warning of its end is due. */
export function sittingChanges({ taken, expires }: Sitting): FactChange[] {
  return [
    { on: taken, code: 'test-counts' },
    { on: expires - DAYS_TO_APPLY, code: 'test-expires-soon' },
    { on: expires, code: 'test-expires' },
  ];
}

/** The best result of a language that counts on the day; `sittings` come best first. */
export function bestValid(
  sittings: readonly Sitting[],
  language: OfficialLanguage,
  day: Day,
): Sitting | undefined {
  return sittings.find((sitting) => sitting.language === language && isValid(sitting, day));
}
