import type { Values } from '../../messages/message.ts';
import { ABILITIES, type LanguageTest, type OfficialLanguage } from '../../profile/profile.ts';
import { ABILITY_NAMES } from '../../sentences/levels.ts';

type Words = Readonly<Record<OfficialLanguage, string>>;

const LANGUAGE_NAMES: Readonly<Record<OfficialLanguage, Words>> = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
};

export function languageName(language: OfficialLanguage, speak: OfficialLanguage): string {
  return LANGUAGE_NAMES[language][speak];
}

/** The scores of a result as text: `listening 8, reading 6.5, writing 7, speaking 7`. */
function scoreList(result: LanguageTest, speak: OfficialLanguage): string {
  return ABILITIES.map((ability) => {
    const score = String(result[ability]);
    return `${ABILITY_NAMES[speak][ability]} ${speak === 'en' ? score : score.replace('.', ',')}`;
  }).join(', ');
}

/** The values of a sentence about a test result. */
export function resultValues(result: LanguageTest, name: string, speak: OfficialLanguage): Values {
  return { test: name, scores: scoreList(result, speak) };
}
