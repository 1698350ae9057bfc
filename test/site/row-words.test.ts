import { expect, test } from 'vitest';
import { rowWords } from '../../site/answer/details/row-words.ts';

test.each([
  [
    'en',
    'any of\u00a0Canadian Experience Class, Federal Skilled Worker Program, Federal Skilled Trades Program',
  ],
  [
    'fr',
    'l’un de\u00a0Catégorie de l’expérience canadienne, Programme des travailleurs qualifiés (fédéral), Programme des travailleurs de métiers spécialisés (fédéral)',
  ],
] as const)('programmes of a row are named in words (%s)', (language, words) => {
  expect(rowWords({ anyOf: 'cec, fsw, fst' }, language)).toBe(words);
});

test('both things that a row asks one of are named', () => {
  expect(rowWords({ anyOf: 'certificate, offer' }, 'fr')).toBe('l’un de\u00a0certificat, offre');
});
