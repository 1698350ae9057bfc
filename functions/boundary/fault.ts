import type { OfficialLanguage } from '#domain/profile/profile';
import type { FaultCode } from './field-error.ts';

/** What a schema gives valibot as the message of an issue: the code and the figures of its sentence, to be put into words later. */
export type Fault = string;

const SEPARATOR = '|';

/** @example fault('out-of-range', 0, 9) // 'out-of-range|0|9' */
export function fault(code: FaultCode, ...figures: (string | number)[]): Fault {
  return [code, ...figures].join(SEPARATOR);
}

const SENTENCES: Readonly<Record<FaultCode, Readonly<Record<OfficialLanguage, string>>>> = {
  required: { en: 'This field is required.', fr: 'Ce champ est obligatoire.' },
  'unknown-field': { en: 'There is no such field.', fr: 'Ce champ n’existe pas.' },
  'wrong-type': { en: 'Must be {0}.', fr: 'Doit être {1}.' },
  'not-allowed': { en: 'Must be one of: {0}.', fr: 'Doit être l’une de ces valeurs\u00a0: {0}.' },
  empty: { en: 'Must not be empty.', fr: 'Ne doit pas être vide.' },
  'too-long': {
    en: 'Must have at most {0} elements or characters.',
    fr: 'Au plus {0} éléments ou caractères.',
  },
  unprintable: {
    en: 'Must not contain control characters or unreadable ones.',
    fr: 'Ne doit pas contenir de caractères de commande ou illisibles.',
  },
  'not-an-email': { en: 'Must be an e-mail address.', fr: 'Doit être une adresse de courriel.' },
  'not-a-date': {
    en: 'Must be a date that exists, as YYYY-MM-DD.',
    fr: 'Doit être une date qui existe, sous la forme AAAA-MM-JJ.',
  },
  'not-an-instant': {
    en: 'Must be an instant in UTC, as YYYY-MM-DDThh:mm:ss.sssZ.',
    fr: 'Doit être un instant en UTC, sous la forme AAAA-MM-JJThh:mm:ss.sssZ.',
  },
  'unknown-occupation': {
    en: 'Must be the five-digit code of an occupation, a unit group of NOC 2021.{0}',
    fr: 'Doit être le code à cinq chiffres d’une profession, un groupe de base de la CNP 2021.{1}',
  },
  'not-a-country': {
    en: 'Must be a country code of two capitals (ISO 3166-1 alpha-2).',
    fr: 'Doit être un code de pays de deux majuscules (ISO 3166-1 alpha-2).',
  },
  'out-of-range': { en: 'Must be from {0} to {1}.', fr: 'Doit être de {0} à {1}.' },
  'not-whole': { en: 'Must be a whole number.', fr: 'Doit être un nombre entier.' },
  'not-on-scale': { en: 'Must be in steps of {0}.', fr: 'Doit aller par pas de {0}.' },
  'before-start': {
    en: 'Must not be before the first day.',
    fr: 'Ne doit pas précéder le premier jour.',
  },
  'before-award': {
    en: 'Must not be before the credential was awarded.',
    fr: 'Ne doit pas précéder l’obtention du diplôme.',
  },
  'before-birth': {
    en: 'Must not be before the date of birth.',
    fr: 'Ne doit pas précéder la date de naissance.',
  },
  'spouse-required': {
    en: 'Required for a person who is married or in a common-law partnership.',
    fr: 'Obligatoire pour une personne mariée ou en union de fait.',
  },
  'spouse-not-allowed': {
    en: 'Allowed only for a person who is married or in a common-law partnership.',
    fr: 'Permis seulement pour une personne mariée ou en union de fait.',
  },
  'family-too-small': {
    en: 'Must count the spouse or partner: at least {0}.',
    fr: 'Doit compter le conjoint ou partenaire\u00a0: au moins {0}.',
  },
};

/** The code of a fault and its sentence. */
export function inWords(given: Fault, language: OfficialLanguage): { code: FaultCode; message: string } {
  const [code, ...figures] = given.split(SEPARATOR) as [FaultCode, ...string[]];
  const message = SENTENCES[code][language].replace(/\{(\d)\}/g, (_, index) => figures[Number(index)] ?? '');
  return { code, message };
}
