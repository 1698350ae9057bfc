import { ABILITIES, type Ability, type OfficialLanguage } from '../profile/profile.ts';

/** A level, or an ability's figure, for each of the four. */
export type AbilityLevels = Readonly<Record<Ability, number>>;

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
export function levelList(levels: AbilityLevels, language: OfficialLanguage): string {
  return ABILITIES.map((ability) => `${ABILITY_NAMES[language][ability]} ${levels[ability]}`).join(', ');
}

/** A score as it is written: the decimal sign is the language's. */
export function score(value: number, language: OfficialLanguage): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** The scores of a result as text: `listening 8, reading 6.5, writing 7, speaking 7`. */
export function scoreList(scores: AbilityLevels, language: OfficialLanguage): string {
  return ABILITIES.map(
    (ability) => `${ABILITY_NAMES[language][ability]} ${score(scores[ability], language)}`,
  ).join(', ');
}
