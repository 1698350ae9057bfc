import type { CrsFigures, OpenDay, SpouseFigures } from '../candidate/open-day.ts';
import { certificateCounts } from '../facts/certificate/certificate.ts';
import type { Levels, Sitting } from '../facts/language/sitting.ts';
import { nominationState } from '../facts/nomination/nomination.ts';
import { bestOffer } from '../facts/offer/job-offer.ts';
import { FOREIGN } from '../facts/work/work-history.ts';
import type { WorkOnDay } from '../facts/work/work-on-day.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { abilityPoints } from './ability-points.ts';
import { highWageRow } from './additional/high-wage.ts';

/** A day before its figures and languages are known. */
export type DatedDay = Omit<OpenDay, 'figures' | 'languages'>;

/** The sitting, in either language, that gives section B the most. */
function bestLevels({ spouse }: CompiledCrs, sittings: readonly Sitting[]): Levels | undefined {
  let best: Levels | undefined;
  for (const { levels } of sittings)
    if (best === undefined || abilityPoints(spouse.language, levels) > abilityPoints(spouse.language, best))
      best = levels;
  return best;
}

function canadianYears({ crs, programs, canadianUse }: DatedDay, work: WorkOnDay): number {
  const { hoursPerYear, crsWorkYears } = programs.rules;
  return work.years(hoursPerYear, crs.mostCanadianYears, canadianUse, crsWorkYears);
}

function spouseFigures(of: DatedDay): SpouseFigures | undefined {
  const { crs, spouseEducation, spouseSittings, spouseWork } = of;
  if (spouseEducation === undefined || spouseWork === undefined) return undefined;
  return {
    education: spouseEducation.level,
    levels: bestLevels(crs, spouseSittings),
    canadianYears: canadianYears(of, spouseWork),
  };
}

/** In any trade of IRPR 87.2(1). */
function isCertified({ facts, day, programs }: DatedDay): boolean {
  for (const one of facts.certificates)
    if (certificateCounts(one, day) && programs.trades.has(one.noc)) return true;
  return false;
}

/** What the CRS is computed from on the day, beside the candidate's languages. */
export function figuresOn(of: DatedDay): CrsFigures {
  const { crs, day, facts, programs, age, education, work } = of;
  const { hoursPerYear, crsWorkYears } = programs.rules;
  const { highWage } = crs.additionalRows;
  return {
    age,
    education: education.level,
    canadianStudy: education.canadianStudy,
    canadianYears: canadianYears(of, work),
    foreignYears: work.years(hoursPerYear, crs.mostForeignYears, FOREIGN, crsWorkYears),
    certificate: isCertified(of),
    jobOffer: bestOffer(facts.jobOffers),
    nominated: nominationState(facts.nomination, day) === 'counts',
    sibling: facts.siblingInCanada,
    highWage: highWage === undefined ? undefined : highWageRow(highWage, of),
    spouse: spouseFigures(of),
  };
}
