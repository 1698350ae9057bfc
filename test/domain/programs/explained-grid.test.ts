import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { ExplainedRow } from '#domain/explanation/explanation';
import type { Candidate } from '#domain/profile/profile';
import { explained, row } from '../explanation/parts.ts';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../somebody.ts';

const factor = (candidate: Candidate, ending: string): ExplainedRow =>
  row(explained(candidate, TODAY).programs.fsw.grid, ending);

/** Work that has lasted so many days up to TODAY; a year of full-time work is 364. */
const days = (count: number, facts = {}) => job(toIsoDate(toDay(TODAY) - count + 1), null, facts);

const OFFER = { noc: '21232', province: 'ON', fullTime: true, supported: true } as const;

describe('the languages of the grid', () => {
  it('are those of the ranking, unless only others give what is still needed', () => {
    // Most for the ranking: level 10 three times, in the grid 6 + 6 + 6 + 0 = 18. The other: 4 × 5 = 20.
    const languageTests = [{ ...english(10), speaking: 6 }, english(8, '2025-08-01')];
    // Age 12, experience 15, adaptability 10 of own work; an offer gives 10 more: 47, and 20 are missing to 67.
    const facts = { languageTests, work: [job('2019-01-01', null)] };
    expect(factor(somebody(facts), '/language/reading').fact.pointers).toEqual([
      '/profile/languageTests/0/reading',
    ]);
    const { grid, requirements } = explained(somebody({ ...facts, jobOffers: [OFFER] }), TODAY).programs.fsw;
    expect(row(grid, '/language/reading').fact.pointers).toEqual(['/profile/languageTests/1/reading']);
    expect(grid.points).toBe(67);
    const pass = requirements.find(({ rule }) => rule.endsWith('/passMark'));
    expect(pass).toMatchObject({
      outcome: 'met',
      row: { points: 67 },
      fact: {
        text: grid.text,
        pointers: [
          '/profile/languageTests/1/listening',
          '/profile/languageTests/1/reading',
          '/profile/languageTests/1/writing',
          '/profile/languageTests/1/speaking',
          '/profile/work/0',
          '/profile/dateOfBirth',
          '/profile/jobOffers/0',
        ],
      },
    });
    expect(pass?.text.en).toMatch(/^At least 67 points of the selection grid\. Met\. /);
  });

  it('have a second, of which the levels are named', () => {
    const second = factor(somebody({ languageTests: [english(9), french(5)] }), '/secondLanguage');
    expect(second).toMatchObject({
      row: { level: 5, points: 4 },
      fact: { pointers: ['/profile/languageTests/1'] },
    });
    expect(second.text.en).toMatch(
      /^Second official language: 4 points\. TCF Canada of 2025-09-01: listening 5, /,
    );
    expect(second.text.en).toMatch(/ Row: level 5 or more in all abilities\.$/);
    expect(second.text.fr).toMatch(/ Ligne\u00a0: niveau 5 ou plus dans toutes les compétences\.$/);
    const below = factor(
      somebody({ languageTests: [english(9), { ...french(5), speaking: 4 }] }),
      '/secondLanguage',
    );
    expect(below).toMatchObject({ row: null, points: 0 });
    expect(below.text.en).toMatch(/ No row for: language below level 5 in some ability\.$/);
  });

  it('have a second that is the other one, or either where there is no first', () => {
    const missing = (candidate: Candidate) => factor(candidate, '/secondLanguage').fact.text.en;
    expect(missing(somebody({ languageTests: [english(9)] }))).toBe('No valid test result in French.');
    expect(missing(somebody({ languageTests: [french(9)] }))).toBe('No valid test result in English.');
    expect(missing(somebody())).toBe('No valid test result.');
  });
});

describe('arranged employment', () => {
  it('gives its points for an offer that qualifies', () => {
    const { row: table, text } = factor(somebody({ jobOffers: [OFFER] }), '/grid/arrangedEmployment');
    expect(table).toEqual({ points: 10 });
    expect(text.en).toMatch(/ Row: a qualifying offer\.$/);
    expect(text.fr).toMatch(/ Ligne\u00a0: une offre admissible\.$/);
  });

  it('gives none for one that does not', () => {
    const jobOffers = [{ ...OFFER, fullTime: false }];
    for (const ending of ['/grid/arrangedEmployment', '/adaptability/arrangedEmployment'])
      expect(factor(somebody({ jobOffers }), ending)).toMatchObject({ row: null, points: 0 });
  });
});

describe('adaptability', () => {
  it.each([
    [4, { level: 4, points: 5 }, ' Row: condition met.', ' Ligne\u00a0: condition remplie.'],
    [
      3,
      null,
      ' No row for: language below level 4 in some ability.',
      ' Aucune ligne pour\u00a0: langue sous le niveau 4 dans au moins une compétence.',
    ],
  ])('of a spouse at level %i in one ability', (level, table, en, fr) => {
    const candidate = couple({}, { languageTests: [{ ...english(9), reading: level }] });
    const { row: found, text, fact } = factor(candidate, '/spouseLanguage');
    expect([found, fact.pointers]).toEqual([table, ['/profile/spouse/languageTests/0']]);
    expect(text.en.endsWith(en) && text.fr.endsWith(fr)).toBe(true);
  });

  it.each(['ownStudy', 'spouseStudy'])('%s: two years in Canada, by what has them', (name) => {
    const study = (education: ReturnType<typeof canadianCredential>[]) =>
      factor(name === 'ownStudy' ? couple({ education }) : couple({}, { education }), `/${name}`);
    const at = name === 'ownStudy' ? '/profile' : '/profile/spouse';
    expect(
      study([canadianCredential('one-year'), canadianCredential('two-year'), foreignCredential('master')]),
    ).toMatchObject({
      row: { points: 5 },
      fact: {
        text: {
          en: 'A Canadian credential of a programme of two years or more.',
          fr: 'Un diplôme canadien d’un programme de deux ans ou plus.',
        },
        pointers: [`${at}/education/1`],
      },
    });
    const later = canadianCredential('two-year', '2026-03-11');
    expect(study([canadianCredential('one-year'), foreignCredential('master'), later])).toMatchObject({
      row: null,
      points: 0,
      fact: { pointers: [`${at}/education`], notCounted: [{ pointer: `${at}/education/2` }] },
    });
    expect(study([later]).fact.text.en).toMatch(
      /^No Canadian credential of a programme of two years or more\. Not counted: /,
    );
    expect(study([]).fact.text.fr).toBe('Aucun diplôme canadien d’un programme de deux ans ou plus.');
  });

  it('own work: a year in Canada, to the day', () => {
    expect(factor(somebody({ work: [days(364)] }), '/ownWork')).toMatchObject({
      row: { points: 10 },
      points: 10,
    });
    expect(factor(somebody({ work: [days(363)] }), '/ownWork')).toMatchObject({ row: null, points: 0 });
    expect(factor(somebody({ work: [days(364, { country: 'IN' })] }), '/ownWork').points).toBe(0);
  });

  it('work of a spouse: a year in Canada, to the day', () => {
    expect(factor(couple({}, { work: [days(364)] }), '/spouseWork').row).toEqual({ points: 5 });
    expect(factor(couple({}, { work: [days(363)] }), '/spouseWork').row).toBeNull();
  });

  it('a brother or sister', () => {
    expect(factor(somebody({ siblingInCanada: true }), '/relative').row).toEqual({ points: 5 });
    expect(factor(somebody({ siblingInCanada: false }), '/relative').row).toBeNull();
  });

  it('gives nothing for a spouse who does not count, and says why', () => {
    const spouse = {
      accompanying: false,
      education: [canadianCredential('master')],
      languageTests: [english(9)],
      work: [days(800)],
    };
    for (const ending of ['/spouseLanguage', '/spouseStudy', '/spouseWork']) {
      const { text, ...found } = factor(couple({}, spouse), ending);
      expect(found).toMatchObject({
        row: null,
        points: 0,
        fact: { pointers: ['/profile/spouse/accompanying'] },
      });
      expect(text.en).toMatch(/: 0 points\. A spouse or partner who does not accompany does not count\.$/);
    }
  });
});

it('the pass mark points to the whole profile where nothing gives points', () => {
  const { requirements } = explained(somebody({ dateOfBirth: '1970-01-01' }), TODAY).programs.fsw;
  const pass = requirements.find(({ rule }) => rule.endsWith('/passMark'));
  expect([pass?.outcome, pass?.fact.pointers]).toEqual(['unmet', ['/profile']]);
});
