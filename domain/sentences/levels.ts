import type { Levels } from '../facts/language/sitting.ts';
import { ABILITIES, type Ability, type OfficialLanguage } from '../profile/profile.ts';

/** What the abilities are called in the middle of a sentence. */
export const ABILITY_NAMES: Readonly<Record<OfficialLanguage, Readonly<Record<Ability, string>>>> = {
  en: { listening: 'listening', reading: 'reading', writing: 'writing', speaking: 'speaking' },
  fr: {
    listening: 'compréhension de l’oral',
    reading: 'compréhension de l’écrit',
    writing: 'expression écrite',
    speaking: 'expression orale',
  },
};

/** The four levels as text: `listening 8, reading 6, writing 7, speaking 7`. */
export function levelList(levels: Levels, language: OfficialLanguage): string {
  return ABILITIES.map((ability) => `${ABILITY_NAMES[language][ability]} ${levels[ability]}`).join(', ');
}
