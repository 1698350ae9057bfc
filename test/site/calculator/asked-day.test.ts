import { expect, test } from 'vitest';
import { askedDay } from '../../../site/calculator/draft/asked-day.ts';
import { words as en } from '../../../site/calculator/words/en.ts';
import { words as entryEn } from '../../../site/calculator/words/entry-en.ts';
import { words as entryFr } from '../../../site/calculator/words/entry-fr.ts';
import { words as fr } from '../../../site/calculator/words/fr.ts';

// The first invitations under Express Entry were of January 2015.
test.each(['2014-12-31', '2101-1-1', '1899-1-1'])('%s has no rules, whatever range it is out of', (day) => {
  expect(askedDay(day, 'en').fault?.code).toBe('no-rules');
});

test.each(['2015-1-1', '2100-12-31'])('%s can be scored for', (day) => {
  expect(askedDay(day, 'fr').fault).toBeUndefined();
});

test.each([
  ['January 1, 2015 to December 31, 2100', { ...entryEn, ...en, questions: en.questions }],
  ['1er janvier 2015 au 31 décembre 2100', { ...entryFr, ...fr, questions: fr.questions }],
])('hint and fault of the day name the same range: %s', (range, words) => {
  expect(words.questions.day?.[1]).toContain(range);
  expect(words.faults['no-rules']).toContain(range);
});
