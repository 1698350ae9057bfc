import { expect, test } from 'vitest';
import { LISTS } from '../../../site/calculator/draft/draft.ts';
import { FIELDS, fieldNamed, LIST_FIELDS } from '../../../site/calculator/draft/fields.ts';
import { countries, occupations } from '../../../site/calculator/late/findable-lists.ts';
import { choicesOf } from '../../../site/calculator/parts/choices.ts';
import { ownList, wordsOf } from '../../../site/calculator/parts/use-field.ts';
import { words as formEn } from '../../../site/calculator/words/en.ts';
import { words as entryEn } from '../../../site/calculator/words/entry-en.ts';
import { words as entryFr } from '../../../site/calculator/words/entry-fr.ts';
import { words as formFr } from '../../../site/calculator/words/fr.ts';
import { words as lateEn } from '../../../site/calculator/words/late-en.ts';
import { words as late } from '../../../site/calculator/words/late-fr.ts';
import { search } from '../../../site/elements/search-words.ts';

const en = { ...entryEn, ...formEn, questions: { ...entryEn.questions, ...formEn.questions } };
const fr = { ...entryFr, ...formFr, questions: { ...entryFr.questions, ...formFr.questions } };

const codes = (found: readonly { value: string }[]): string[] => found.map(({ value }) => value);

test.each([
  ['English', en],
  ['French', fr],
])('every field is asked in words: %s', (_language, words) => {
  for (const { name } of FIELDS) expect(wordsOf(name, undefined, words.questions)[0]).not.toBe(name);
  for (const list of LISTS)
    for (const { name, kind } of LIST_FIELDS[list]) {
      expect(wordsOf(name, list, words.questions)[0]).not.toBe(name);
      if (kind === 'end') expect(wordsOf(`${name}.now`, list, words.questions)[0]).not.toBe(`${name}.now`);
    }
});

test.each([
  ['English', en, /\byou/i],
  ['French', fr, /\bvous|\bvotre|-vous/i],
])('nothing of a spouse’s diplomas, tests and work is asked of the reader: %s', (_language, words, you) => {
  for (const list of LISTS.filter((one) => one.startsWith('spouse.'))) {
    const asked = LIST_FIELDS[list].flatMap(({ name, kind }) => [
      ...wordsOf(name, list, words.questions),
      ...(kind === 'end' ? wordsOf(`${name}.now`, list, words.questions) : []),
    ]);
    const { spouse, spouseHint, hint } = words.lists[ownList(list)];
    expect(
      [...asked, spouse, spouseHint ?? hint].filter((text) => text !== undefined && you.test(text)),
    ).toEqual([]);
  }
});

test('both languages have the same questions, with hints at the same ones', () => {
  const shape = (words: typeof en) =>
    Object.entries(words.questions).map(([name, texts]) => [name, texts.length]);
  expect(shape(fr)).toEqual(shape(en));
});

/** Every text, those with figures filled in. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value(1, true, 1), value(2, false, 2)].map(String);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

// The marks as the Office québécois de la langue française sets them: a no-break space before a colon, none before ; ! ?
test.each([
  ['a straight apostrophe', /\p{L}'/u],
  ['a colon without a no-break space', /(^|[^\u00a0]):(?=\s|$)/],
  ['a quotation mark without a no-break space', /«[^\u00a0]|[^\u00a0]»/],
  ['a space before a mark that has none', /\s[;!?](\s|$)/],
])('no French text has %s', (_slip, slip) => {
  const texts = [...textsIn(fr), ...textsIn(late)];
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter((text) => slip.test(text))).toEqual([]);
});

test('no English text has a space before a colon', () => {
  const texts = textsIn([en, lateEn]);
  expect(texts).toContain('Not counted yet: 2');
  expect(texts.filter((text) => /\s[:;!?](\s|$)/.test(text))).toEqual([]);
});

test.each([
  ['soft eng', ['21231', '21311']],
  ['engineers software', ['21231', '21311']],
  ['SOFTWARE ENGINÉERS', ['21231', '21311']],
  ['7231', ['72310', '72311']],
  ['carpenters', ['72310']],
  ['zzz', []],
])('occupations found by %s', (text, expected) => {
  expect(codes(search(text, occupations()))).toEqual(expect.arrayContaining(expected));
  if (expected.length === 0) expect(search(text, occupations())).toEqual([]);
});

test('Quebec, which nominates nobody, is offered only where imported facts name it', () => {
  const provinces = (given?: string) =>
    choicesOf(fieldNamed('nomination.province'), en, 'en', given).map(({ value }) => value);
  expect(provinces()).not.toContain('QC');
  expect(provinces('ON')).toHaveLength(11);
  expect(provinces('QC')).toHaveLength(12);
  expect(provinces('QC')).toContain('QC');
});

test('all 516 occupations and 249 countries can be found, countries by their name in either language', () => {
  expect(search('', occupations())).toHaveLength(516);
  expect(countries.en()).toHaveLength(249);
  expect(codes(search('ind', countries.fr())).slice(0, 2)).toEqual(['IN', 'ID']);
  expect(codes(search('reunion', countries.fr()))).toEqual(['RE']);
  expect(codes(search('cote ivoire', countries.fr()))).toEqual(['CI']);
  expect(codes(search('germany', countries.en()))).toEqual(['DE']);
});
