import { describe, expect, it } from 'vitest';
import type { Profile } from '#domain/profile/profile';
import { explained } from '../explanation/parts.ts';
import { canadianCredential, english, french, job, somebody, TODAY } from '../somebody.ts';

type Program = 'cec' | 'fsw' | 'fst' | 'pnp';

const WORKER: Partial<Profile> = {
  education: [canadianCredential('three-year')],
  languageTests: [english(9)],
  work: [job('2023-03-01', null)],
};

function outcomes(facts: Partial<Profile>, program: Program, day = TODAY): Record<string, string> {
  const { requirements } = explained(somebody(facts), day).programs[program];
  return Object.fromEntries(requirements.map(({ rule, outcome }) => [rule, outcome]));
}

function asked(facts: Partial<Profile>, program: Program, name: string, day = TODAY) {
  const found = explained(somebody(facts), day).programs[program].requirements.find(({ rule }) =>
    name === 'funds' ? rule.includes('funds') : rule === `programs/2015-01-01/${program}/${name}`,
  );
  if (found === undefined) throw new Error(`no requirement ${name}`);
  return found;
}

describe('the requirements of a programme', () => {
  it('of the Canadian Experience Class are all met by a graduate with three years of work', () => {
    expect(outcomes(WORKER, 'cec')).toEqual({
      'programs/2015-01-01/cec/province': 'met',
      'programs/2015-01-01/cec/work': 'met',
      'programs/2015-01-01/cec/language': 'met',
    });
  });

  it('say what is asked for, what there is, and the reason in the words of the result', () => {
    const work = asked({ work: [job('2025-08-01', null)] }, 'cec', 'work');
    // From 2025-08-01 to 2026-03-10 are 222 days, at 30 hours a week 951 hours.
    expect(work).toMatchObject({
      outcome: 'unmet',
      row: { hours: 1560, withinYears: 3 },
      fact: { pointers: ['/profile/work/0'] },
      reason: { code: 'canadian-work-too-short' },
      source: 'IRPR (SOR/2002-227) 73-83, 87.1, 87.2; IRCC, language requirements',
    });
    expect(work.fact.text.en).toContain('951 hours');
    expect(work.text.en).toContain('At least 1,560 hours');
    expect(work.text.fr).toContain('Au moins 1\u00a0560 heures');
  });

  it.each([
    ['21232', 7],
    ['72310', 5],
  ])('of the Canadian Experience Class ask NOC %s for level %i', (noc, level) => {
    const { row } = asked({ work: [job('2024-01-01', null, { noc })] }, 'cec', 'language');
    expect(row).toEqual({ listening: level, reading: level, writing: level, speaking: level });
  });

  it.each([
    ['2026-03-10', 15_263, 'funds/2025-07-07', 'met'],
    ['2025-07-28', 14_690, 'funds/2024-05-28', 'met'],
    ['2016-12-31', null, 'programs/2015-01-01/fsw/funds', 'unknown'],
  ])('settlement funds of %s: %s by %s, %s', (day, amount, rule, outcome) => {
    const found = asked({ ...WORKER, settlementFunds: 15_263 }, 'fsw', 'funds', day);
    expect(found).toMatchObject({ rule, outcome, row: { familySize: 1, amount } });
  });

  it('settlement funds are not needed with an offer and authorised work in Canada', () => {
    const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }];
    expect(asked({ ...WORKER, settlementFunds: 0, jobOffers }, 'fsw', 'funds').outcome).toBe('not-needed');
    expect(asked({ ...WORKER, settlementFunds: 0 }, 'fsw', 'funds')).toMatchObject({
      outcome: 'unmet',
      reason: { code: 'funds-too-low' },
    });
  });

  it('the offer or certificate of the trades class is looked at once there is enough work', () => {
    const certificatesOfQualification = [{ noc: '72310', province: 'ON', issuedOn: '2020-01-01' }];
    const work = [job('2023-01-01', null, { noc: '72310' })];
    const outcome = (facts: Partial<Profile>) => asked(facts, 'fst', 'offerOrCertificate');
    expect(outcome({ certificatesOfQualification }).outcome).toBe('not-checked');
    expect(outcome({ work }).outcome).toBe('unmet');
    expect(outcome({ work, certificatesOfQualification })).toMatchObject({
      outcome: 'met',
      fact: { pointers: ['/profile/certificatesOfQualification/0', '/profile/jobOffers'] },
    });
  });

  it('a continuous year names the occupation and the periods of the stretch', () => {
    const work = [
      job('2022-01-01', '2022-06-30', { noc: '31100' }),
      job('2024-01-01', '2024-08-31'),
      job('2024-09-01', '2025-03-31'),
    ];
    const { outcome, fact } = asked({ work }, 'fsw', 'work');
    expect([outcome, fact.pointers]).toEqual(['met', ['/profile/work/1', '/profile/work/2']]);
    expect(fact.text.en).toContain('in NOC 21232 “Software developers and programmers” without a break');
  });

  it('of a nominee are nomination and programme', () => {
    const { pnp } = explained(
      { ...somebody(WORKER), nomination: { province: 'BC', acceptedOn: TODAY } },
      TODAY,
    ).programs;
    expect(pnp.requirements.map(({ outcome }) => outcome)).toEqual(['met', 'met']);
    expect(pnp.requirements[0]?.fact).toMatchObject({ pointers: ['/nomination'] });
    expect(pnp.requirements[1]?.fact.text.en).toContain('Canadian Experience Class');
    expect(outcomes(WORKER, 'pnp')['programs/2015-01-01/pnp/nomination']).toBe('unmet');
  });
});

describe('the categories', () => {
  const category = (facts: Partial<Profile>, lane: string, day = TODAY) =>
    explained(somebody(facts), day).categories.find((each) => each.lane === lane);

  it('of French is met by level 7 in all abilities, and ranks only in a programme', () => {
    expect(category({ languageTests: [french(7)] }, 'french')).toMatchObject({
      rule: 'categories/2026-02-18/french',
      outcome: 'met',
      ranks: false,
      row: { language: 'fr', level: 7 },
      fact: { pointers: ['/profile/languageTests/0'] },
    });
    expect(category({ ...WORKER, languageTests: [french(7)] }, 'french')?.ranks).toBe(true);
    expect(category({ languageTests: [french(6)] }, 'french')?.outcome).toBe('unmet');
  });

  it('of occupations ask for the hours and the window of their day', () => {
    const work = [job('2025-01-01', null, { noc: '31301' })];
    expect(category({ work }, 'healthcare')).toMatchObject({
      outcome: 'met',
      row: { hours: 1560, withinYears: 3, where: 'anywhere', continuous: 'no' },
      fact: { pointers: ['/profile/work/0'] },
    });
    expect(category({ work }, 'healthcare', '2026-02-17')).toMatchObject({
      rule: 'categories/2025-02-27/healthcare',
      row: { hours: 780, continuous: 'unresolved' },
    });
  });

  it('of 2025 say where sources disagree', () => {
    const work = [1, 3, 5, 7, 9, 11].map((month) =>
      job(`2025-${String(month).padStart(2, '0')}-01`, `2025-${String(month).padStart(2, '0')}-30`, {
        noc: '31301',
      }),
    );
    // Six times thirty days at 30 hours a week are 771 hours, too few; at seven periods there is enough, with gaps.
    expect(category({ work }, 'healthcare', '2026-02-17')?.outcome).toBe('unmet');
    const more = [...work, job('2026-01-01', '2026-01-30', { noc: '31301' })];
    expect(category({ work: more }, 'healthcare', '2026-02-17')?.outcome).toBe('unresolved');
  });

  it('of recruits name the longest service without a break up to the day', () => {
    const militaryService = [
      { country: 'FR', from: '2010-01-01', to: '2014-12-31' },
      { country: 'FR', from: '2015-01-01', to: null },
      { country: 'US', from: '2002-01-01', to: '2004-12-31' },
    ];
    const found = category({ militaryService, education: [canadianCredential('two-year')] }, 'military');
    expect(found?.fact.text.en).toContain(
      'Longest service without a break (France): from 2010-01-01 to 2026-03-10.',
    );
    expect(found?.fact.pointers.slice(0, 2)).toEqual([
      '/profile/militaryService/0',
      '/profile/militaryService/1',
    ]);
    expect(category({}, 'military')?.fact.text.fr).toContain(
      'Aucun service dans des forces armées étrangères',
    );
  });

  it('are none before 2023', () => {
    expect(explained(somebody(), '2023-05-31').categories).toEqual([]);
  });
});
