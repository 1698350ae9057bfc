import type { OfficialLanguage } from '#domain/profile/profile';
import { provinceName } from '#domain/sentences/place-name';
import type { Choice } from '../../elements/choice.ts';
import type { Field } from '../draft/fields.ts';
import type { EntryWords } from '../words/entry-words.ts';
import type { Words } from '../words/words.ts';

/** Words of answers; those of entries come with them. */
export type AnswerWords = Words & Partial<Pick<EntryWords, 'levels' | 'tests'>>;

/** What an answer of a list is called. */
function labelOf(name: string, value: string, words: AnswerWords, language: OfficialLanguage): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
    level: words.levels,
    test: words.tests,
    maritalStatus: words.marital,
    firstOfficialLanguage: words.firstLanguage,
  };
  return named[name]?.[value] ?? (value === 'any' ? words.anyProvince : provinceName(value)[language]);
}

/** The answers of a field that has a list of them. @param given the answer that it has */
export const choicesOf = (
  { name, options = [], unusual = [] }: Field,
  words: AnswerWords,
  language: OfficialLanguage,
  given = '',
): Choice[] =>
  options
    .filter((value) => value === given || !unusual.includes(value))
    .map((value) => ({ value, label: labelOf(name, value, words, language) }));
