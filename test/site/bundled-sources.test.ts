import { expect, test } from 'vitest';
import { UNIT_GROUPS } from '#domain/rulebook/occupations/unit-groups';
import { COUNTRIES } from '#functions/boundary/countries';
import { countriesModule, unitGroupsModule } from '../../site/compact-lists-plugin.ts';
import { inOneLanguage } from '../../site/one-language-plugin.ts';

/** What a module exports. */
const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

test('the short forms of the lists are the lists', async () => {
  expect((await run(unitGroupsModule(UNIT_GROUPS))).default.unitGroups).toEqual(UNIT_GROUPS);
  expect((await run(countriesModule(COUNTRIES))).COUNTRIES).toEqual(COUNTRIES);
});

test.each([
  ["x({ en: 'Age', fr: 'Âge' })", "x({ en: '', fr: 'Âge' })"],
  ['x({ fr: (v) => v.ans, en: (v) => v.years })', "x({ fr: (v) => v.ans, en: () => '' })"],
  ["x({ en: { a: { en: '1', fr: '2' } }, fr: { a: 'un' } })", "x({ en: {}, fr: { a: 'un' } })"],
  [
    "x({ lane: 'stem', nameEn: 'Science', nameFr: 'Sciences' })",
    "x({ lane: 'stem', nameEn: '', nameFr: 'Sciences' })",
  ],
  // Names of languages, facts and figures stay.
  [
    "x({ en: { en: 'English', fr: 'anglais' }, fr: { en: 'French', fr: 'français' } })",
    "x({ en: { en: '', fr: 'anglais' }, fr: { en: '', fr: 'français' } })",
  ],
  ['x({ en: english, fr: french })', 'x({ en: english, fr: french })'],
  ['x({ en: 1, fr: french.total })', 'x({ en: 1, fr: french.total })'],
  ["x({ any: 'a', en: 'b', fr: 'c' })", "x({ any: 'a', en: 'b', fr: 'c' })"],
])('%s for French pages', (source, expected) => {
  expect(inOneLanguage('a.ts', source, 'fr')).toBe(expected);
});
