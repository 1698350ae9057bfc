import { FAR_FUTURE } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { Person } from '../../candidate/person.ts';
import { assessmentExpiry, credentialState } from '../../facts/education/credential.ts';
import { CREDENTIAL_NAMES } from '../../sentences/credential-names.ts';
import { countryName } from '../../sentences/place-name.ts';
import { type Holder, ONLY_FOR_POINTS, paper, standing } from './one-paper.ts';
import type { Paper } from './paper.ts';

/** The diploma of every credential awarded by the day, and of a foreign one the assessment. */
export function studyPapers({ day, programs }: OpenDay, holder: Holder, { credentials }: Person): Paper[] {
  const years = programs.rules.assessmentYears;
  return credentials.flatMap((credential, index) => {
    const state = credentialState(credential, day, years);
    if (state === 'awarded-later') return [];
    const { level, country } = credential.fact;
    const why = `${holder.at}/education/${index}`;
    const values = { credential: CREDENTIAL_NAMES[level], country: countryName(country) };
    const given = { for: holder.for, ...(holder.for === 'spouse' && ONLY_FOR_POINTS) };
    const diploma = paper('diploma', { ...given, why }, values);
    if (credential.canadian) return [diploma];
    const expires = state === 'assessed-later' ? FAR_FUTURE : assessmentExpiry(credential, years);
    const assessed = { ...given, why: `${why}/assessment`, ...standing(day, expires) };
    return [paper('education-assessment', assessed, { ...values, years }), diploma];
  });
}
