import { scoredDay } from '../answers/score/evaluate.ts';
import type { Day } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import { prepareCandidate } from '../candidate/candidate-facts.ts';
import type { CrsFacts } from '../crs/crs-facts.ts';
import { windowStart } from '../facts/work/hour-days.ts';
import type { Candidate, IsoDate } from '../profile/profile.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import { type CompiledRulebook, compile } from '../rulebook/compiled-rulebook.ts';
import type { CrsRules } from '../rulebook/crs/crs-rules.ts';
import type { ProgramRules } from '../rulebook/programs/program-rules.ts';
import type { Rulebook } from '../rulebook/rulebook.ts';
import { crsFactsOn } from '../score/crs-facts-on.ts';

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

/** What follows from a candidate's facts on a day. Throws a RangeError for a day before the first rules. */
export function explainedDay(candidate: Candidate, asOf: IsoDate, rulebook: Rulebook): ExplainedDay {
  const day = toDay(asOf);
  const compiled = compile(rulebook);
  const { rules, facts } = scoredDay(compiled, prepareCandidate(candidate, compiled), day, 'en');
  const programs = facts.programs.rules;
  return {
    candidate,
    day,
    rulebook,
    compiled,
    crs: rules.rules,
    crsFacts: crsFactsOn(rules, facts),
    programs,
    facts,
    workSince: windowStart(day, programs.crsWorkYears),
  };
}
