import type { Choice } from './choice.ts';

/** The words of a text without accents and capitals. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A choice with the words that it is found by. */
export interface Findable extends Choice {
  words: readonly string[];
  /** Its label as it is compared with what is typed in full. */
  whole: string;
}

/** @param also more text that a choice is found by, e.g. its code */
export const findable = (choice: Choice, also = ''): Findable => ({
  ...choice,
  whole: wordsIn(choice.label).join(' '),
  words: wordsIn(`${choice.label} ${also}`),
});

/**
 * The choices in which every word typed begins a word, in any order. Those that begin with the first word typed come first.
 *
 * @example search('soft eng', occupations) // 21231 Software engineers and designers
 */
export function search(text: string, all: readonly Findable[]): Findable[] {
  const typed = wordsIn(text);
  const found = all.filter(({ words }) =>
    typed.every((start) => words.some((word) => word.startsWith(start))),
  );
  const first = typed[0] ?? '';
  const rank = ({ words }: Findable): number => (words[0]?.startsWith(first) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** The one choice that the text names in full, by its label or its code. */
export function named(text: string, all: readonly Findable[]): Findable | undefined {
  const typed = wordsIn(text).join(' ');
  return all.find(({ value, whole }) => whole === typed || value.toLowerCase() === typed);
}
