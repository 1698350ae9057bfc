import type { CrsFacts } from '../crs/crs-facts.ts';
import { bestOffer } from '../facts/offer/job-offer.ts';
import { windowStart, yearsOf } from '../facts/work/hour-days.ts';
import { CANADIAN, FOREIGN } from '../facts/work/work-history.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import { isNominated } from '../programs/provincial-nominee.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import { inGroups } from '../rulebook/compiled-programs.ts';
import { spouseFactsOn } from './spouse-facts.ts';

type Dated = Pick<
  DayFacts,
  'day' | 'candidate' | 'programs' | 'age' | 'education' | 'spouseEducation' | 'spouseSittings'
>;

/** What the CRS is computed from on the day, beside the candidate's languages. */
export function crsFactsOn(rules: CompiledCrs, dated: Dated): CrsFacts {
  const { day, candidate, programs, age, education, spouseEducation, spouseSittings } = dated;
  const { own, spouse, profile, certificates } = candidate;
  const first = windowStart(day, programs.rules.crsWorkYears);
  const { trades } = programs.rules.fst;
  return {
    age,
    education: education.level,
    canadianStudy: education.canadianStudy,
    canadianYears: yearsOf(own.work, CANADIAN, first, day),
    foreignYears: yearsOf(own.work, FOREIGN, first, day),
    certificate: certificates.some(({ noc, from }) => from <= day && inGroups(noc, trades)),
    jobOffer: bestOffer(candidate),
    nominated: isNominated(dated),
    sibling: profile.siblingInCanada,
    spouse:
      spouse === undefined || spouseEducation === undefined
        ? undefined
        : spouseFactsOn(rules, spouse, spouseEducation, spouseSittings, first, day),
  };
}
