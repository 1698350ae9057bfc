import type { Day } from '../calendar/day.ts';
import type { Education } from '../facts/education/education.ts';
import type { AskedFunds } from '../facts/funds/settlement-funds.ts';
import type { Levels, Sitting } from '../facts/language/sitting.ts';
import type { WorkOnDay } from '../facts/work/work-on-day.ts';
import type { Candidate } from '../profile/profile.ts';
import type { CrsBreakdown } from '../result/score-result.ts';
import type { HighWageRow } from '../rulebook/additional-rows.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import type { CompiledPrograms } from '../rulebook/compiled-programs.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import type { CandidateFacts } from './candidate-facts.ts';

/** What section B is computed from. */
export interface SpouseFigures {
  /** Index in EDUCATION_LEVELS. */
  education: number;
  levels: Levels | undefined;
  canadianYears: number;
}

/** What the CRS is computed from on one day, beside the languages. */
export interface CrsFigures {
  /** Completed years. */
  age: number;
  /** Index in EDUCATION_LEVELS. */
  education: number;
  canadianStudy: Education['canadianStudy'];
  canadianYears: number;
  foreignYears: number;
  certificate: boolean;
  jobOffer: 'none' | 'skilled' | 'senior';
  nominated: boolean;
  sibling: boolean;
  /** The best row of the levels by wage; `undefined` also where the rules of the day have none. */
  highWage: HighWageRow | undefined;
  /** Only of an accompanying spouse or partner who is neither citizen nor permanent resident. */
  spouse: SpouseFigures | undefined;
}

/** The result used of each language, which of them is first and which second: one assignment. */
export interface LanguageFigures {
  first: { levels: Levels; lowest: number } | undefined;
  second: { levels: Levels; lowest: number } | undefined;
  english: { lowest: number } | undefined;
  french: { lowest: number } | undefined;
}

/** The assignment that the CRS uses, and the points that follow. */
export interface LanguageChoice {
  crs: CrsBreakdown;
  english: Sitting | undefined;
  french: Sitting | undefined;
  first: Sitting | undefined;
  second: Sitting | undefined;
}

/** A candidate on one day under the rules of that day: what every answer is made of. */
export interface OpenDay {
  /** As it was sent. */
  candidate: Candidate;
  facts: CandidateFacts;
  day: Day;
  rulebook: CompiledRulebook;
  crs: CompiledCrs;
  programs: CompiledPrograms;
  /** Completed years. */
  age: number;
  education: Education;
  /** Of a spouse or partner who counts. */
  spouseEducation: Education | undefined;
  /** Valid on the day, best first: any of them may meet a threshold. */
  sittings: readonly Sitting[];
  spouseSittings: readonly Sitting[];
  work: WorkOnDay;
  /** Of a spouse or partner who counts. */
  spouseWork: WorkOnDay | undefined;
  /** What counts as Canadian work on the day: CANADIAN, and the bits of the policies in force. */
  canadianUse: number;
  funds: AskedFunds;
  figures: CrsFigures;
  /** What the CRS and the grid count. */
  languages: LanguageChoice;
}
