import type { Ability, IsoDate, LanguageTestName, OfficialLanguage } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';

/** Results of every designated test count while they are less than so many years old (IRPR 75(2)(d)). */
export const RESULT_YEARS = 2;

/** Every score that a test can give in an ability: `lowest` to `highest` in steps of `step`. */
export interface ScoreRange {
  lowest: number;
  highest: number;
  step: number;
}

/** The lowest score of each ability that reaches a CLB or NCLC level. */
export type LevelMinima = Readonly<Record<Ability, number>> & { level: number };

/**
 * The equivalency table of one test for sittings of a period: `from` to `to` are days of the sitting, both included.
 * A level is the highest whose minimum is met; a score below every minimum is level 0, which earns nothing.
 */
export interface LanguageScale extends Dated {
  test: LanguageTestName;
  name: string;
  language: OfficialLanguage;
  to: IsoDate | null;
  /** Day from which the test is designated (IRPR 74(3)): sittings before it never count. Absent: none is too early. */
  acceptedFrom?: IsoDate;
  /** Results count while they are less than this many years old (IRPR 75(2)(d)). */
  validYears: number;
  ranges: Readonly<Record<Ability, ScoreRange>>;
  /** Lowest level first. */
  minima: readonly LevelMinima[];
  /** Set where the table stands on one source only. */
  unconfirmed?: true;
}

/** The same range of scores for all abilities. */
export function everyAbility(range: ScoreRange): LanguageScale['ranges'] {
  return { listening: range, reading: range, writing: range, speaking: range };
}

/** Rows in which each ability needs the same score, from the lowest level on. */
export function evenMinima(lowest: number, scores: readonly number[]): LevelMinima[] {
  return scores.map((score, i) => ({
    level: lowest + i,
    listening: score,
    reading: score,
    writing: score,
    speaking: score,
  }));
}
