import { describe, expect, it } from 'vitest';
import type { ExplainedRow } from '#domain/explanation/explanation';
import type { Candidate, JobOffer, LanguageTest } from '#domain/profile/profile';
import { explained, row } from '../explanation/parts.ts';
import { canadianCredential, english, foreignCredential, french, somebody, TODAY } from '../somebody.ts';

const figure = (candidate: Candidate, ending: string, day = TODAY): ExplainedRow =>
  row(explained(candidate, day).crs, ending);

/** The row that was hit, and in words, in both languages. */
function hit({ row: table, text }: ExplainedRow) {
  return [table, /Row: (.*)\.$/.exec(text.en)?.[1], /Ligne\u00a0: (.*)\.$/.exec(text.fr)?.[1]];
}

describe('section D', () => {
  it.each([
    [
      '00012',
      { offer: 'senior', points: 200 },
      'senior management, Major Group 00',
      'cadres supérieurs, grand groupe 00',
    ],
    ['10010', { offer: 'skilled', points: 50 }, 'other skilled occupation', 'autre profession qualifiée'],
  ])('an offer in NOC %s before 2025-03-25', (noc, table, en, fr) => {
    const jobOffers: JobOffer[] = [{ noc, province: 'ON', fullTime: true, supported: true }];
    expect(hit(figure(somebody({ jobOffers }), '/additional/jobOffer', '2025-03-24'))).toEqual([
      table,
      en,
      fr,
    ]);
  });

  it.each([
    ['one-year', { study: 'short', points: 15 }, 'one or two years', 'un ou deux ans'],
    ['two-year', { study: 'short', points: 15 }, 'one or two years', 'un ou deux ans'],
    [
      'three-year',
      { study: 'long', points: 30 },
      'three years or more, or a higher degree',
      'trois ans ou plus, ou un grade supérieur',
    ],
  ] as const)('a Canadian credential of %s', (level, table, en, fr) => {
    const candidate = somebody({ education: [foreignCredential('master'), canadianCredential(level)] });
    const found = figure(candidate, '/additional/canadianEducation');
    expect(hit(found)).toEqual([table, en, fr]);
    expect(found.fact).toEqual({
      text: { en: 'A Canadian post-secondary credential.', fr: 'Un diplôme postsecondaire canadien.' },
      pointers: ['/profile/education/1'],
    });
  });

  it('a credential from abroad is none of Canada', () => {
    expect(
      figure(somebody({ education: [foreignCredential('master')] }), '/additional/canadianEducation'),
    ).toMatchObject({
      row: null,
      fact: {
        text: { en: 'No Canadian post-secondary credential.', fr: 'Aucun diplôme postsecondaire canadien.' },
        pointers: ['/profile/education'],
      },
    });
  });

  const both = [
    'French 7 or more and English 5 or more, in all abilities',
    'français 7 ou plus et anglais 5 ou plus, dans toutes les compétences',
  ];
  const alone = [
    'French 7 or more in all abilities, English below 5 in some',
    'français 7 ou plus dans toutes les compétences, anglais sous 5 dans l’une d’elles',
  ];
  const lower = { frenchLevel: 7, englishLevel: null, points: 25 };
  it.each<[string, LanguageTest[], (object | string)[]]>([
    [
      'French 7 and English 5',
      [french(7), english(5)],
      [{ frenchLevel: 7, englishLevel: 5, points: 50 }, ...both],
    ],
    ['English 4 in one ability', [french(7), { ...english(9), reading: 4 }], [lower, ...alone]],
    ['French alone', [french(7)], [lower, ...alone]],
  ])('the bonus for French: %s', (_, languageTests, row) => {
    const found = figure(somebody({ languageTests }), '/additional/french');
    expect(hit(found)).toEqual(row);
    expect(found.fact.pointers).toEqual(
      languageTests.length === 2
        ? ['/profile/languageTests/0', '/profile/languageTests/1']
        : ['/profile/languageTests/0', '/profile/languageTests'],
    );
  });

  it('French below its level has no row', () => {
    const { text, row: table } = figure(
      somebody({ languageTests: [english(9), french(6)] }),
      '/additional/french',
    );
    expect(table).toBeNull();
    expect(text.en).toMatch(/ No row for: French below level 7 in some ability\.$/);
    expect(text.fr).toMatch(
      / Aucune ligne pour\u00a0: français sous le niveau 7 dans au moins une compétence\.$/,
    );
  });

  it('a nomination and a brother or sister', () => {
    const candidate: Candidate = {
      ...somebody({ siblingInCanada: true }),
      nomination: { province: 'BC', acceptedOn: TODAY },
    };
    expect(hit(figure(candidate, '/additional/nomination'))).toEqual([
      { points: 600 },
      'accepted nomination',
      'désignation acceptée',
    ]);
    expect(hit(figure(candidate, '/additional/sibling'))).toEqual([
      { points: 15 },
      'brother or sister',
      'frère ou sœur',
    ]);
    expect(hit(figure(candidate, '/additional/sibling', '2017-06-05'))[2]).toBe(
      'frère ou sœur, ce qui ne donne rien selon les règles de cette date',
    );
  });
});
