import type { OfficialLanguage } from '../profile/profile.ts';
import type { Band } from '../rulebook/transferability-tables.ts';
import type { Text } from '../sentences/text.ts';

type Bands = readonly [number, number];

const LANGUAGES: Readonly<Record<OfficialLanguage | 'any', Text>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
  any: { en: 'language', fr: 'langue' },
};

/** A language, one of the two or either, that does not reach a level everywhere. */
export function belowLevel(level: number, language: OfficialLanguage | 'any'): Text {
  return {
    en: `${LANGUAGES[language].en} below level ${level} in some ability`,
    fr: `${LANGUAGES[language].fr} sous le niveau ${level} dans au moins une compétence`,
  };
}

/** The band of the lowest of four language levels, in words. */
export function levelBandWords(band: Band, [lower, higher]: Bands): Text {
  if (band === 0) return belowLevel(lower, 'any');
  const level = band === 1 ? lower : higher;
  return {
    en: `language at level ${level} or more in all abilities`,
    fr: `langue au niveau ${level} ou plus dans toutes les compétences`,
  };
}

/** What the years of a band are years of. */
export const WORK_WORDS = {
  canadian: { en: 'work in Canada', fr: 'travail au Canada' },
  foreign: { en: 'work outside Canada', fr: 'travail hors du Canada' },
} satisfies Record<string, Text>;

/** A number of years: `1 year`, `2 years`; in French nothing is singular too. */
export function yearsWords(count: number): Text {
  return {
    en: count === 1 ? '1 year' : `${count} years`,
    fr: count < 2 ? `${count} an` : `${count} ans`,
  };
}

/** The band of completed years of work, in words. */
export function yearBandWords(band: Band, [lower, higher]: Bands, work: Text): Text {
  const limit = yearsWords(band === 2 ? higher : lower);
  return band === 0
    ? { en: `less than ${limit.en} of ${work.en}`, fr: `moins de ${limit.fr} de ${work.fr}` }
    : { en: `${limit.en} or more of ${work.en}`, fr: `${limit.fr} ou plus de ${work.fr}` };
}
