import type { OpenDay } from '../../../candidate/open-day.ts';
import { isQualifyingOffer } from '../../../facts/offer/job-offer.ts';
import { IN_CANADA, SKILLED_IN_CANADA } from '../../../facts/work/work-history.ts';
import type { WorkOnDay } from '../../../facts/work/work-on-day.ts';
import type { SkilledWorkerRules } from '../../../rulebook/programs/program-rules.ts';

type Rules = SkilledWorkerRules['grid']['adaptability'];
export type AdaptabilityGround = Exclude<keyof Rules, 'cap'>;

/** A year of work in Canada at any time. */
export function hasYear({ programs }: OpenDay, work: WorkOnDay | undefined, use: number): boolean {
  return work?.reaches(programs.rules.hoursPerYear, use, undefined) === true;
}

/** Which grounds the candidate has on the day. */
export function groundsMet(of: OpenDay): Readonly<Record<AdaptabilityGround, boolean>> {
  const { facts, education, spouseEducation, spouseSittings } = of;
  const { level } = of.programs.rules.fsw.grid.adaptability.spouseLanguage;
  return {
    spouseLanguage: spouseSittings.some(({ lowest }) => lowest >= level),
    ownStudy: education.twoYearsInCanada,
    spouseStudy: spouseEducation?.twoYearsInCanada === true,
    // IRPR 83(1)(c): skilled work.
    ownWork: hasYear(of, of.work, SKILLED_IN_CANADA),
    // IRPR 83(1)(c.1): whatever the occupation.
    spouseWork: hasYear(of, of.spouseWork, IN_CANADA),
    relative: facts.siblingInCanada,
    arrangedEmployment: facts.jobOffers.some(isQualifyingOffer),
  };
}

/** Adaptability (IRPR 83). Relatives other than a sibling are not in a profile. */
export function adaptabilityPoints(of: OpenDay): number {
  const rules = of.programs.rules.fsw.grid.adaptability;
  const met = groundsMet(of);
  const points =
    (met.spouseLanguage ? rules.spouseLanguage.points : 0) +
    (met.ownStudy ? rules.ownStudy : 0) +
    (met.spouseStudy ? rules.spouseStudy : 0) +
    (met.ownWork ? rules.ownWork : 0) +
    (met.spouseWork ? rules.spouseWork : 0) +
    (met.relative ? rules.relative : 0) +
    (met.arrangedEmployment ? rules.arrangedEmployment : 0);
  return Math.min(rules.cap, points);
}
