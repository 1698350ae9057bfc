import type { OfficialLanguage } from '../profile/profile.ts';
import type { Text } from './text.ts';

const LANGUAGE_NAMES: Readonly<Record<OfficialLanguage, Text>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

/** An official language by its name, without an article. */
export function languageName(language: OfficialLanguage): Text {
  return LANGUAGE_NAMES[language];
}
