import type { Day } from '../../calendar/day.ts';
import { toIsoDate } from '../../calendar/iso-date.ts';
import type { Person } from '../../candidate/person.ts';
import {
  assessmentExpiry,
  type CredentialState,
  credentialState,
  type DatedCredential,
} from '../../facts/education/credential.ts';
import { CREDENTIAL_NAMES } from '../../sentences/credential-names.ts';
import { countryName } from '../../sentences/place-name.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';
import type { NotCounted } from '../explanation.ts';

interface Foreign {
  credential: Text;
  country: Text;
}

const LATER = sentence<Foreign & { awardedOn: string }>({
  en: (v) => `Not counted: ${v.credential.en} (${v.country.en}), awarded after this day, on ${v.awardedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential.fr} (${v.country.fr}), obtenu après cette date, le ${v.awardedOn}.`,
});
const NOT_ASSESSED = sentence<Foreign>({
  en: (v) => `Not counted: ${v.credential.en} (${v.country.en}), without an equivalency assessment.`,
  fr: (v) => `Ne compte pas\u00a0: ${v.credential.fr} (${v.country.fr}), sans attestation d’équivalence.`,
});
const ASSESSED_LATER = sentence<Foreign & { issuedOn: string }>({
  en: (v) => `Not counted: ${v.credential.en} (${v.country.en}), assessed after this day, on ${v.issuedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential.fr} (${v.country.fr}), attestation d’équivalence délivrée après cette date, le ${v.issuedOn}.`,
});
const TOO_OLD = sentence<Foreign & { expires: string }>({
  en: (v) =>
    `Not counted: ${v.credential.en} (${v.country.en}), equivalency assessment too old since ${v.expires}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential.fr} (${v.country.fr}), attestation d’équivalence trop ancienne depuis le ${v.expires}.`,
});

function why(credential: DatedCredential, state: Exclude<CredentialState, 'counts'>, years: number): Text {
  const { level, country, awardedOn, assessment } = credential.fact;
  const of = { credential: CREDENTIAL_NAMES[level], country: countryName(country) };
  switch (state) {
    case 'awarded-later':
      return say(LATER, { ...of, awardedOn });
    case 'not-assessed':
      return say(NOT_ASSESSED, of);
    case 'assessed-later':
      return say(ASSESSED_LATER, { ...of, issuedOn: assessment?.issuedOn ?? awardedOn });
    case 'too-old':
      return say(TOO_OLD, { ...of, expires: toIsoDate(assessmentExpiry(credential, years)) });
  }
}

/**
 * Credentials that do not count on the day, when assessments count for so many years.
 *
 * @param isAsked which are looked at; all, when absent
 */
export function credentialsNotCounted(
  { at, credentials }: Person,
  day: Day,
  assessmentYears: number,
  isAsked: (credential: DatedCredential) => boolean = () => true,
): NotCounted[] {
  return credentials.flatMap((credential, i): NotCounted[] => {
    const state = credentialState(credential, day, assessmentYears);
    if (state === 'counts' || !isAsked(credential)) return [];
    return [{ pointer: `${at}/education/${i}`, text: why(credential, state, assessmentYears) }];
  });
}
