import type { Day } from '../../calendar/day.ts';
import { toDay, toIsoDate } from '../../calendar/iso-date.ts';
import { addYears } from '../../calendar/shift.ts';
import type { Credential } from '../../profile/profile.ts';
import { credentialName } from '../../sentences/credential-name.ts';
import { countryName } from '../../sentences/place-name.ts';
import { fill, inBoth, type Sentence } from '../../sentences/text.ts';
import type { NotCounted } from '../explanation.ts';
import type { PersonFacts } from './people.ts';

const LATER: Sentence = {
  en: (v) => `Not counted: ${v.credential} (${v.country}), awarded after this day, on ${v.awardedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential} (${v.country}), obtenu après cette date, le ${v.awardedOn}.`,
};
const NOT_ASSESSED: Sentence = {
  en: (v) => `Not counted: ${v.credential} (${v.country}), without an equivalency assessment.`,
  fr: (v) => `Ne compte pas\u00a0: ${v.credential} (${v.country}), sans attestation d’équivalence.`,
};
const ASSESSED_LATER: Sentence = {
  en: (v) => `Not counted: ${v.credential} (${v.country}), assessed after this day, on ${v.issuedOn}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential} (${v.country}), attestation d’équivalence délivrée après cette date, le ${v.issuedOn}.`,
};
const TOO_OLD: Sentence = {
  en: (v) =>
    `Not counted: ${v.credential} (${v.country}), equivalency assessment too old since ${v.expires}.`,
  fr: (v) =>
    `Ne compte pas\u00a0: ${v.credential} (${v.country}), attestation d’équivalence trop ancienne depuis le ${v.expires}.`,
};

export function isCanadian({ country }: Credential): boolean {
  return country === 'CA';
}

function why(credential: Credential, day: Day, years: number): Sentence | undefined {
  const { awardedOn, assessment } = credential;
  if (toDay(awardedOn) > day) return LATER;
  if (isCanadian(credential)) return undefined;
  if (assessment === undefined) return NOT_ASSESSED;
  const issued = toDay(assessment.issuedOn);
  if (issued > day) return ASSESSED_LATER;
  return addYears(issued, years) <= day ? TOO_OLD : undefined;
}

/**
 * Credentials that do not count on the day, when assessments count for so many years.
 *
 * @param looked which are looked at; all, when absent
 */
export function credentialsNotCounted(
  { at, education }: PersonFacts,
  day: Day,
  assessmentYears: number,
  looked: (credential: Credential) => boolean = () => true,
): NotCounted[] {
  return education.flatMap((credential, i): NotCounted[] => {
    const sentence = looked(credential) ? why(credential, day, assessmentYears) : undefined;
    if (sentence === undefined) return [];
    const { level, country, awardedOn, assessment } = credential;
    const issuedOn = assessment?.issuedOn ?? awardedOn;
    const text = fill(sentence, {
      credential: inBoth((speak) => credentialName(level, speak)),
      country: inBoth((speak) => countryName(country, speak)),
      awardedOn,
      issuedOn,
      expires: toIsoDate(addYears(toDay(issuedOn), assessmentYears)),
    });
    return [{ pointer: `${at}/education/${i}`, text }];
  });
}
