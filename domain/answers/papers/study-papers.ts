import { toDay } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Credential } from '../../profile/profile.ts';
import { credentialName } from '../../sentences/credential-name.ts';
import { countryName } from '../../sentences/place-name.ts';
import { type File, type Holder, ONLY_FOR_POINTS, paper, validity } from './file.ts';
import type { Paper } from './paper.ts';

/** The diploma of every credential awarded by the day, and of a foreign one the assessment. */
export function studyPapers(file: File, holder: Holder, education: readonly Credential[]): Paper[] {
  const { day, programs, speak } = file;
  return education.flatMap(({ level, country, awardedOn, assessment }, index) => {
    if (toDay(awardedOn) > day) return [];
    const why = `${holder.path}/education/${index}`;
    const values = { credential: credentialName(level, speak), country: countryName(country, speak) };
    const of = { for: holder.for, ...(holder.for === 'spouse' && ONLY_FOR_POINTS) };
    const diploma = paper(file, 'diploma', { ...of, why }, values);
    if (country === 'CA') return [diploma];
    const issued = assessment === undefined ? undefined : toDay(assessment.issuedOn);
    const standing =
      issued === undefined || issued > day ? {} : validity(day, addYears(issued, programs.assessmentYears));
    return [
      paper(file, 'education-assessment', { ...of, why: `${why}/assessment`, ...standing }, values),
      diploma,
    ];
  });
}
