import type { OpenDay } from '../../../candidate/open-day.ts';
import { isQualifyingOffer } from '../../../facts/offer/job-offer.ts';
import { SKILLED } from '../../../facts/work/work-history.ts';
import type { SkilledWorkerGrid } from '../../../result/score-result.ts';
import { rowAt } from '../../../rulebook/lookup.ts';
import type { PointRow } from '../../../rulebook/rows.ts';
import { adaptabilityPoints } from './adaptability.ts';
import { gridLanguages } from './languages.ts';

export function educationPoints({ programs, education }: OpenDay): number {
  return programs.education[education.level] ?? 0;
}

/** By completed years of skilled work, in Canada or not. */
export function experienceRow({ programs, work }: OpenDay): PointRow {
  const { hoursPerYear, fsw } = programs.rules;
  const { experience } = programs;
  const years = work.years(hoursPerYear, experience.length - 1, SKILLED, fsw.work.withinYears);
  return rowAt(experience, years);
}

export function ageRow({ programs, age }: OpenDay): PointRow {
  return rowAt(programs.age, age);
}

export function arrangedEmploymentPoints({ facts, programs }: OpenDay): number {
  return facts.jobOffers.some(isQualifyingOffer) ? programs.rules.fsw.grid.arrangedEmployment : 0;
}

/**
 * The 67-point grid (IRPR 78 to 83). What a profile does not carry gives no points: relatives other than a sibling, and
 * study in Canada without a credential of two years or more. Languages are those of the CRS, unless only another choice
 * of sittings reaches the pass mark: one more test never takes the programme away.
 */
export function skilledWorkerGrid(of: OpenDay): SkilledWorkerGrid {
  const education = educationPoints(of);
  const experience = experienceRow(of).points;
  const age = ageRow(of).points;
  const arrangedEmployment = arrangedEmploymentPoints(of);
  const adaptability = adaptabilityPoints(of);
  const others = education + experience + age + arrangedEmployment + adaptability;
  const language = gridLanguages(of, of.programs.rules.fsw.passMark - others).points;
  const total = others + language;
  return { total, language, education, experience, age, arrangedEmployment, adaptability };
}
