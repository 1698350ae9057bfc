import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { ExplainedRow } from '#domain/explanation/explanation';
import type { Candidate } from '#domain/profile/profile';
import { explained, part, row } from '../explanation/parts.ts';
import { POINTS_2025 } from '../rulebook/points.ts';
import { withLaterPoints } from '../rulebook/test-rulebook.ts';
import { canadianCredential, couple, english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

const figure = (candidate: Candidate, ending: string, day = TODAY): ExplainedRow =>
  row(explained(candidate, day).crs, ending);

/** The row that was hit, and in words, in both languages. */
function hit({ row: table, text }: ExplainedRow) {
  return [table, /Row: (.*)\.$/.exec(text.en)?.[1], /Ligne\u00a0: (.*)\.$/.exec(text.fr)?.[1]];
}

describe('section C', () => {
  const worked = (years: number, country: string) => job(`${2026 - years}-01-01`, null, { country });

  // IRCC: 13 points a combination of the lower bands, 25 of one higher band, 50 of two.
  it.each([
    ['three-year', 7, { row: 'lower', column: 'lower', points: 13 }],
    ['three-year', 8, { row: 'lower', column: 'lower', points: 13 }],
    ['three-year', 9, { row: 'lower', column: 'higher', points: 25 }],
    ['master', 7, { row: 'higher', column: 'lower', points: 25 }],
    ['master', 9, { row: 'higher', column: 'higher', points: 50 }],
    ['master', 6, null],
  ] as const)('a %s credential with level %i', (credential, level, table) => {
    const candidate = somebody({
      education: [canadianCredential(credential)],
      languageTests: [english(level)],
    });
    const { row: found, fact } = figure(candidate, '/transferability/education/language');
    expect(found).toEqual(table);
    expect(fact.pointers).toEqual(['/profile/education/0', '/profile/languageTests/0']);
  });

  it.each([
    [1, 1, { row: 'lower', column: 'lower', points: 13 }],
    [2, 1, { row: 'lower', column: 'lower', points: 13 }],
    [3, 1, { row: 'higher', column: 'lower', points: 25 }],
    [1, 2, { row: 'lower', column: 'higher', points: 25 }],
    [3, 2, { row: 'higher', column: 'higher', points: 50 }],
  ])('%i years abroad with %i in Canada', (abroad, here, table) => {
    const candidate = somebody({ work: [worked(abroad, 'IN'), worked(here, 'CA')] });
    const { row: found, fact } = figure(candidate, '/transferability/foreignWork/canadianWork');
    expect(found).toEqual(table);
    expect(fact.text.en).toContain(' of skilled work outside Canada, from 2016-03-11 to 2026-03-10: ');
    expect(fact.text.fr).toContain(
      ' de travail qualifié à l’extérieur du Canada, du 2016-03-11 au 2026-03-10\u00a0: ',
    );
  });

  it.each([
    [4, null, /No row for: language below level 5 in some ability\.$/],
    [5, { level: 5, points: 25 }, /Row: language at level 5 or more in all abilities\.$/],
    [6, { level: 5, points: 25 }, /Row: language at level 5 or more in all abilities\.$/],
    [7, { level: 7, points: 50 }, /Row: language at level 7 or more in all abilities\.$/],
  ])('a certificate with level %i', (level, table, words) => {
    const certificatesOfQualification = [{ noc: '72310', province: 'ON' as const, issuedOn: '2020-01-01' }];
    const candidate = somebody({ certificatesOfQualification, languageTests: [english(level)] });
    const { row: found, text, fact } = figure(candidate, '/certificate/language');
    expect(found).toEqual(table);
    expect(text.en).toMatch(words);
    expect(fact.pointers).toEqual(['/profile/certificatesOfQualification/0', '/profile/languageTests/0']);
  });
});

describe('section B', () => {
  it('is nothing, with no row, without a spouse who counts', () => {
    const { crs } = explained(
      couple({}, { accompanying: false, education: [canadianCredential('master')] }),
      TODAY,
    );
    for (const ending of ['/spouse/education', '/spouse/language/reading', '/spouse/canadianWork']) {
      const { row: table, points, text } = row(crs, ending);
      expect([table, points, /Row/.exec(text.en)]).toEqual([null, 0, null]);
    }
  });

  it('has a row for each factor of one who counts', () => {
    const spouse = {
      education: [foreignCredential('secondary'), canadianCredential('master')],
      languageTests: [english(5), english(9, '2025-10-01')],
      work: [job('2023-01-01', '2024-12-31'), job('2010-01-01', '2010-12-31')],
    };
    const { crs } = explained(couple({}, spouse), TODAY);
    expect(hit(row(crs, '/spouse/education'))).toEqual([
      { level: 'master-or-professional', points: 10 },
      'master’s or professional degree',
      'maîtrise ou diplôme menant à une profession',
    ]);
    expect(row(crs, '/spouse/education').fact.pointers).toEqual(['/profile/spouse/education/1']);
    expect(hit(row(crs, '/spouse/language/reading'))).toEqual([
      { from: 9, to: null, points: 5 },
      'level 9 or more',
      'niveau 9 ou plus',
    ]);
    expect(row(crs, '/spouse/language/reading').fact.pointers).toEqual([
      '/profile/spouse/languageTests/1/reading',
    ]);
    expect(hit(row(crs, '/spouse/canadianWork'))).toEqual([
      { from: 2, to: 2, points: 7 },
      '2 years',
      '2 ans',
    ]);
    expect(row(crs, '/spouse/canadianWork').fact).toMatchObject({
      pointers: ['/profile/spouse/work/0'],
      notCounted: [{ pointer: '/profile/spouse/work/1' }],
    });
  });

  it('reads the sitting that gives the most points, not the one with the highest lowest level', () => {
    // Level 7 in all gives 4 × 3 = 12 points, level 10 in three and 4 in one 3 × 5 = 15.
    const languageTests = [english(7), { ...english(10, '2025-08-01'), speaking: 4 }];
    const { crs } = explained(couple({}, { languageTests }), TODAY);
    expect(part(crs, '/spouse/language').points).toBe(15);
    expect(row(crs, '/spouse/language/reading').fact.pointers).toEqual([
      '/profile/spouse/languageTests/1/reading',
    ]);
  });

  it('has a row that gives nothing for one who counts and has nothing', () => {
    const { crs } = explained(couple(), TODAY);
    expect(row(crs, '/spouse/education').row).toEqual({ level: 'none', points: 0 });
    expect(row(crs, '/spouse/language/reading').row).toEqual({ from: 0, to: 4, points: 0 });
    expect(row(crs, '/spouse/canadianWork').row).toEqual({ from: 0, to: 0, points: 0 });
  });
});

describe('section A', () => {
  it('names education with its column', () => {
    expect(hit(figure(couple({ education: [canadianCredential('master')] }), '/core/education'))).toEqual([
      { column: 'withSpouse', level: 'master-or-professional', points: 126 },
      'master’s or professional degree, column with a spouse or partner',
      'maîtrise ou diplôme menant à une profession, colonne avec époux ou conjoint',
    ]);
  });

  it('says whether the column is that with a spouse', () => {
    expect(part(explained(somebody(), TODAY).crs, '/core').text.en).toMatch(
      /points\. There is no spouse or partner\.$/,
    );
  });

  it('reads the age of a candidate who is not born yet on the day as 0, as the result does', () => {
    const { core } = POINTS_2025;
    const age = core.age.map((row) => (row.to === 17 ? { ...row, withoutSpouse: 5 } : row));
    const rulebook = withLaterPoints(TODAY, { core: { ...core, age } });
    const candidate = somebody({ dateOfBirth: '2027-01-01' });
    expect(row(explained(candidate, TODAY, { rulebook }).crs, '/core/age')).toMatchObject({
      points: 5,
      row: { from: 0, to: 17 },
    });
    expect(evaluate(candidate, TODAY, { rulebook }).crs.core.age).toBe(5);
  });
});
