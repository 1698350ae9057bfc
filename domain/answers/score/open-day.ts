import { ageOn } from '../../calendar/age.ts';
import type { Day } from '../../calendar/day.ts';
import { type CandidateFacts, readFacts } from '../../candidate/candidate-facts.ts';
import type { CrsFigures, LanguageChoice, OpenDay } from '../../candidate/open-day.ts';
import { figuresOn } from '../../crs/figures.ts';
import { chooseLanguages } from '../../crs/language-choice.ts';
import { type Education, educationOn } from '../../facts/education/education.ts';
import { type AskedFunds, fundsOn } from '../../facts/funds/settlement-funds.ts';
import { validSittings } from '../../facts/language/best-first.ts';
import type { Sitting } from '../../facts/language/sitting.ts';
import type { Comparison } from '../../facts/work/comparison.ts';
import { CANADIAN } from '../../facts/work/work-history.ts';
import { WorkOnDay } from '../../facts/work/work-on-day.ts';
import type { Candidate } from '../../profile/profile.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { policiesOn } from '../../rulebook/compiled-policy.ts';
import type { CompiledPrograms } from '../../rulebook/compiled-programs.ts';
import type { CompiledRulebook } from '../../rulebook/compiled-rulebook.ts';
import { inForce } from '../../rulebook/lookup.ts';

const NONE: readonly never[] = [];

class OpenedDay implements OpenDay {
  readonly facts: CandidateFacts;
  readonly crs: CompiledCrs;
  readonly programs: CompiledPrograms;
  readonly age: number;
  readonly education: Education;
  readonly spouseEducation: Education | undefined;
  readonly sittings: readonly Sitting[];
  readonly spouseSittings: readonly Sitting[];
  readonly work: WorkOnDay;
  readonly spouseWork: WorkOnDay | undefined;
  readonly canadianUse: number;
  readonly funds: AskedFunds;
  readonly figures: CrsFigures;
  readonly languages: LanguageChoice;

  constructor(
    readonly rulebook: CompiledRulebook,
    readonly candidate: Candidate,
    readonly day: Day,
    known: CandidateFacts | undefined,
    watched: Comparison[] | undefined,
  ) {
    const crs = inForce(rulebook.crs, day);
    const programs = inForce(rulebook.programs, day);
    if (crs === undefined || programs === undefined)
      throw new RangeError('no rules were in force on this day');
    const { occupations } = crs;
    const facts =
      known?.occupations === occupations ? known : readFacts(candidate, rulebook, occupations, known);
    const { own, spouse } = facts;
    const { assessmentYears } = programs.rules;
    this.facts = facts;
    this.crs = crs;
    this.programs = programs;
    this.age = ageOn(facts.birth, day);
    this.education = educationOn(own.credentials, day, assessmentYears);
    this.spouseEducation = spouse && educationOn(spouse.credentials, day, assessmentYears);
    this.sittings = validSittings(own.sittings, day);
    this.spouseSittings = spouse === undefined ? NONE : validSittings(spouse.sittings, day);
    this.work = new WorkOnDay(own.work, day, watched);
    this.spouseWork = spouse && new WorkOnDay(spouse.work, day, watched);
    this.canadianUse = CANADIAN | policiesOn(rulebook.policies, day);
    this.funds = fundsOn(rulebook, day, facts.familySize);
    this.figures = figuresOn(this);
    this.languages = chooseLanguages(crs, this.figures, this.sittings, facts.firstOfficialLanguage);
  }
}

/**
 * Opens a candidate on a day: finds the rules of the day, and what the facts come to under them.
 *
 * @param known facts of the candidate, where they were read before; of another classification they are read again in part
 * @param watched is given every comparison of work that the result rests on
 * @throws RangeError for a day before the first rules
 */
export function openDay(
  rulebook: CompiledRulebook,
  candidate: Candidate,
  day: Day,
  known?: CandidateFacts,
  watched?: Comparison[],
): OpenDay {
  return new OpenedDay(rulebook, candidate, day, known, watched);
}
