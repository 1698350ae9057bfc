import { FAR_PAST } from '../calendar/day.ts';
import { isQualifyingOffer } from '../facts/offer/job-offer.ts';
import { windowStart, yearsOf } from '../facts/work/hour-days.ts';
import { IN_CANADA, SKILLED, SKILLED_IN_CANADA } from '../facts/work/work-history.ts';
import type { SkilledWorkerGrid } from '../result/score-result.ts';
import { valueAt } from '../rulebook/lookup.ts';
import type { DayFacts } from './day-facts.ts';
import { gridLanguages } from './grid-languages.ts';

function adaptability(
  { candidate, programs, day, education, spouseEducation, spouseSittings }: DayFacts,
  arranged: boolean,
): number {
  const rules = programs.rules.fsw.grid.adaptability;
  const { own, spouse } = candidate;
  let points = 0;
  if (spouseSittings.some(({ lowest }) => lowest >= rules.spouseLanguage.level))
    points += rules.spouseLanguage.points;
  if (education.twoYearsInCanada) points += rules.ownStudy;
  if (spouseEducation?.twoYearsInCanada === true) points += rules.spouseStudy;
  if (yearsOf(own.work, SKILLED_IN_CANADA, FAR_PAST, day) >= 1) points += rules.ownWork;
  if (spouse !== undefined && yearsOf(spouse.work, IN_CANADA, FAR_PAST, day) >= 1) points += rules.spouseWork;
  if (candidate.profile.siblingInCanada) points += rules.relative;
  if (arranged) points += rules.arrangedEmployment;
  return Math.min(rules.cap, points);
}

/**
 * The 67-point grid (IRPR 78 to 83). What a profile does not carry gives no points: relatives other than a sibling, and
 * study in Canada without a credential of two years or more. Languages are those of the CRS, unless only another choice
 * of sittings reaches the pass mark: one more test never takes the programme away.
 */
export function skilledWorkerGrid(facts: DayFacts): SkilledWorkerGrid {
  const { candidate, programs, day, age } = facts;
  const { grid, work, passMark } = programs.rules.fsw;
  const education = programs.education[facts.education.level] ?? 0;
  const years = yearsOf(candidate.own.work, SKILLED, windowStart(day, work.withinYears), day);
  const experience = valueAt(programs.experience, years);
  const agePoints = valueAt(programs.age, age);
  const arranged = candidate.jobOffers.some(isQualifyingOffer);
  const arrangedEmployment = arranged ? grid.arrangedEmployment : 0;
  const adapted = adaptability(facts, arranged);
  const others = education + experience + agePoints + arrangedEmployment + adapted;
  const language = gridLanguages(facts, passMark - others).points;
  return {
    total: others + language,
    language,
    education,
    experience,
    age: agePoints,
    arrangedEmployment,
    adaptability: adapted,
  };
}
