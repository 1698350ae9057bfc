import { ABILITIES, type Ability, type LanguageTestName } from '#domain/profile/profile';
import { isDay } from '#functions/boundary/day';
import { scoreRanges } from '#functions/rules/rulebook';
import type { Values } from '../draft/draft.ts';
import { isoDay } from '../draft/read-text.ts';
import type { State } from '../state.ts';
import type { EntryWords } from '../words/entry-words.ts';

/** What a test of that day can give; before the day is known, one of today. */
export function scaleHint(
  ability: string,
  { test = '', takenOn = '' }: Values,
  state: State,
  words: EntryWords,
): string {
  const { today = '', language } = state;
  const day = isoDay(takenOn);
  const known = ABILITIES.includes(ability as Ability) && test !== '';
  const ranges = known ? scoreRanges(test as LanguageTestName, isDay(day) ? day : today) : undefined;
  if (!ranges) return words.scaleLater;
  const { lowest, highest, step } = ranges[ability as Ability];
  const number = new Intl.NumberFormat(`${language}-CA`);
  return words.scale(number.format(lowest), number.format(highest), number.format(step));
}
