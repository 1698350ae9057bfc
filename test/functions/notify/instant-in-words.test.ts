import { expect, test } from 'vitest';
import { inWords } from '#functions/notify/instant-in-words';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

test.each([
  ['2024-05-01T17:05:00.000Z', 'en', 'May 1, 2024 at 17:05 UTC'],
  ['2024-05-01T17:05:00.000Z', 'fr', '1er mai 2024 à 17 h 05 UTC'],
  ['2024-05-11T17:05:00.000Z', 'fr', '11 mai 2024 à 17 h 05 UTC'],
  ['2024-06-22T00:00:00.000Z', 'fr', '22 juin 2024 à 00 h 00 UTC'],
] as const)('%s in %s is %s', (instant, language, words) => {
  expect(plain(inWords(instant, language))).toBe(words);
});
