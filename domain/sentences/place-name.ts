import type { OfficialLanguage, Province } from '../profile/profile.ts';
import { say, sentence, type Text } from './text.ts';

/** Provinces and territories, as each language calls them. */
const PROVINCE_NAMES: Readonly<Record<Province, Text>> = {
  AB: { en: 'Alberta', fr: 'Alberta' },
  BC: { en: 'British Columbia', fr: 'Colombie-Britannique' },
  MB: { en: 'Manitoba', fr: 'Manitoba' },
  NB: { en: 'New Brunswick', fr: 'Nouveau-Brunswick' },
  NL: { en: 'Newfoundland and Labrador', fr: 'Terre-Neuve-et-Labrador' },
  NS: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' },
  NT: { en: 'Northwest Territories', fr: 'Territoires du Nord-Ouest' },
  NU: { en: 'Nunavut', fr: 'Nunavut' },
  ON: { en: 'Ontario', fr: 'Ontario' },
  PE: { en: 'Prince Edward Island', fr: 'Île-du-Prince-Édouard' },
  QC: { en: 'Quebec', fr: 'Québec' },
  SK: { en: 'Saskatchewan', fr: 'Saskatchewan' },
  YT: { en: 'Yukon', fr: 'Yukon' },
};

/**
 * A province by its name, without an article; what is no code of one is left as it is.
 *
 * @example provinceName('BC').fr // 'Colombie-Britannique'
 */
export function provinceName(code: string): Text {
  return Object.hasOwn(PROVINCE_NAMES, code) ? PROVINCE_NAMES[code as Province] : { en: code, fr: code };
}

/** Made when first asked for: to load the locale data takes longer than to score thousands. */
const countryNames = new Map<OfficialLanguage, Intl.DisplayNames>();

function namesIn(language: OfficialLanguage): Intl.DisplayNames {
  const known = countryNames.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(`${language}-CA`, { type: 'region' });
  countryNames.set(language, names);
  return names;
}

function named(code: string, language: OfficialLanguage): string {
  return /^[A-Z]{2}$/.test(code) ? (namesIn(language).of(code) ?? code) : code;
}

const COUNTRY = sentence<{ code: string }>({
  en: ({ code }) => named(code, 'en'),
  fr: ({ code }) => named(code, 'fr'),
});

/**
 * A country by its name, without an article, as Unicode's locale data has it.
 *
 * @param code ISO 3166-1 alpha-2; anything else is left as it is
 * @example countryName('DE').fr // 'Allemagne'
 */
export function countryName(code: string): Text {
  return say(COUNTRY, { code });
}
