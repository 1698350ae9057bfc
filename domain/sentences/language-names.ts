import type { OfficialLanguage } from '../profile/profile.ts';
import type { Text } from './text.ts';

/** The official languages by name, without an article. */
export const LANGUAGE_NAMES: Readonly<Record<OfficialLanguage, Text>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};
