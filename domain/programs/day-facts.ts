import type { Day } from '../calendar/day.ts';
import type { PreparedCandidate } from '../candidate/candidate-facts.ts';
import type { LanguageChoice } from '../crs/language-choice.ts';
import type { Education } from '../facts/education/credential.ts';
import type { Sitting } from '../facts/language/sitting.ts';
import type { OfficialLanguage } from '../profile/profile.ts';
import type { Reason } from '../result/score-result.ts';
import type { CompiledPrograms } from '../rulebook/compiled-programs.ts';

/** What the programmes, lanes and warnings of one day are decided from. */
export interface DayFacts {
  day: Day;
  candidate: PreparedCandidate;
  programs: CompiledPrograms;
  /** Completed years. */
  age: number;
  education: Education;
  spouseEducation: Education | undefined;
  /** Of the spouse, valid on the day. */
  spouseSittings: readonly Sitting[];
  /** Valid on the day, best first: any of them may meet a threshold. */
  sittings: readonly Sitting[];
  /** What the CRS and the grid count. */
  languages: LanguageChoice;
  funds: FundsFacts;
  /** The language of messages. */
  speak: OfficialLanguage;
}

/** What the settlement funds of the day ask for, and what is uncertain about it. */
export interface FundsFacts {
  /** In CAD; undefined where no amount is known. */
  needed: number | undefined;
  warning: Reason | undefined;
}
