import { expect, test } from 'vitest';
import { howMany } from '../../../site/rounds/how-many.ts';

test.each([
  [{ shown: 1, fitting: 1, all: 1 }, '1 of 1 round is shown.', '1 ronde sur 1 est affichée.'],
  [{ shown: 2, fitting: 2, all: 2 }, '2 of 2 rounds are shown.', '2 rondes sur 2 sont affichées.'],
  [{ shown: 1, fitting: 1, all: 2 }, '1 of 2 rounds fits the filter.', '1 ronde sur 2 correspond au filtre.'],
  [
    { shown: 11, fitting: 11, all: 232 },
    '11 of 232 rounds fit the filter.',
    '11 rondes sur 232 correspondent au filtre.',
  ],
  [
    { shown: 25, fitting: 46, all: 1200 },
    '46 of 1,200 rounds fit the filter; 25 are shown.',
    '46 rondes sur 1\u00a0200 correspondent au filtre; 25 sont affichées.',
  ],
])('%j is said with its total, in the singular and the plural', (counts, en, fr) => {
  expect(howMany(counts, 'en')).toBe(en);
  expect(howMany(counts, 'fr')).toBe(fr);
});
