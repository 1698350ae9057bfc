import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { CrsFacts } from '../crs/crs-facts.ts';
import { chooseLanguages } from '../crs/language-choice.ts';
import { educationOn } from '../education/credentials.ts';
import { validSittings } from '../language/best-first.ts';
import { prepareCandidate } from '../profile/prepared-candidate.ts';
import type { Candidate, IsoDate } from '../profile/profile.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import { fundsOn } from '../programs/funds.ts';
import { type CompiledRulebook, compile } from '../rules/compiled-rulebook.ts';
import type { CrsRules } from '../rules/crs/crs-rules.ts';
import type { Dated } from '../rules/dated.ts';
import { inForce } from '../rules/lookup.ts';
import type { ProgramRules } from '../rules/programs/program-rules.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { crsFactsOn } from '../score/crs-facts-on.ts';
import { windowStart } from '../work/hour-days.ts';

/** Everything that an explanation speaks of: the candidate as sent, the rules of the day as published, what was derived. */
export interface ExplainedDay {
  candidate: Candidate;
  day: Day;
  rulebook: Rulebook;
  compiled: CompiledRulebook;
  crs: CrsRules;
  crsFacts: CrsFacts;
  programs: ProgramRules;
  facts: DayFacts;
  /** First day of the window in which work counts for the CRS. */
  workSince: Day;
}

/** The newest entry that starts on or before the day, as published. Entries are oldest first. */
export function entryOn<Entry extends Dated>(entries: readonly Entry[], asOf: IsoDate): Entry | undefined {
  return entries.findLast(({ from }) => from <= asOf);
}

/** What follows from a candidate's facts on a day. Throws a RangeError for a day before the first rules. */
export function explainedDay(candidate: Candidate, asOf: IsoDate, rulebook: Rulebook): ExplainedDay {
  const day = toDay(asOf);
  const compiled = compile(rulebook);
  const [crs, programs] = [entryOn(rulebook.crs, asOf), entryOn(rulebook.programs, asOf)];
  const [tables, requirements] = [inForce(compiled.crs, day), inForce(compiled.programs, day)];
  if (crs === undefined || programs === undefined || tables === undefined || requirements === undefined)
    throw new RangeError('no rules were in force on this day');
  const prepared = prepareCandidate(candidate, compiled);
  const { own, spouse, profile, birth } = prepared;
  const { assessmentYears, crsWorkYears } = programs;
  const sittings = validSittings(own.sittings, day);
  const dated = {
    day,
    candidate: prepared,
    programs: requirements,
    age: ageOn(birth, day),
    education: educationOn(own.credentials, day, assessmentYears),
    spouseEducation: spouse && educationOn(spouse.credentials, day, assessmentYears),
    spouseSittings: spouse === undefined ? [] : validSittings(spouse.sittings, day),
    sittings,
  };
  const crsFacts = crsFactsOn(tables, dated);
  const languages = chooseLanguages(tables, crsFacts, sittings, profile.firstOfficialLanguage);
  const funds = fundsOn(compiled, day, profile.familySize, 'en');
  const facts: DayFacts = { ...dated, languages, funds, speak: 'en' };
  return {
    candidate,
    day,
    rulebook,
    compiled,
    crs,
    crsFacts,
    programs,
    facts,
    workSince: windowStart(day, crsWorkYears),
  };
}
