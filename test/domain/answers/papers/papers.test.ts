import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { inLanguage } from '#domain/sentences/text';
import { runs } from '../../../runs.ts';
import { candidates } from '../../arbitrary/candidates.ts';
import { either } from '../../arbitrary/promising.ts';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { papers, statesOf } from './papers.ts';

describe('study', () => {
  it('needs an assessment abroad, less than five years old, and every diploma', () => {
    const { assessment: _, ...unassessed } = foreignCredential('master');
    const candidate = somebody({
      education: [
        canadianCredential('two-year'),
        foreignCredential('three-year', '2024-01-15'),
        foreignCredential('one-year', '2021-05-09'),
        foreignCredential('one-year', '2021-03-10'),
        unassessed,
      ],
    });
    expect(statesOf(candidate, 'education-assessment').map(([, , state]) => state)).toEqual([
      'on-file',
      'expires-soon',
      'expired',
      'to-get',
    ]);
    expect(statesOf(candidate, 'diploma')).toHaveLength(5);
    expect(papers(candidate).find(({ code }) => code === 'diploma')).toMatchObject({
      basis: 'rule',
      source: 'IRPR 75(2)(e)',
    });
  });

  it('and tests of a spouse are in no requirement: IRPR 75 asks for the candidate’s, 83(1)(a) counts the spouse’s test', () => {
    const facts = { education: [foreignCredential('master')], languageTests: [english(7)] };
    const found = papers(couple({}, facts)).filter((paper) => paper.for === 'spouse');
    const basis = (code: string) => {
      const { basis, source } = found.find((paper) => paper.code === code) ?? {};
      return [basis, source];
    };
    const practice = ['practice', 'IRCC, documents for Express Entry; usual practice'];
    expect([basis('education-assessment'), basis('diploma')]).toEqual([practice, practice]);
    expect(basis('language-test')).toEqual(['rule', 'IRPR 83(1)(a)']);
  });

  it('asks for nothing of a credential awarded later', () => {
    const awarded = (on: string) => papers(somebody({ education: [canadianCredential('master', on)] }));
    expect(inLanguage(awarded('2026-03-11'), 'en')).toEqual(inLanguage(papers(somebody()), 'en'));
    expect(awarded(TODAY).map(({ code }) => code)).toContain('diploma');
  });

  it('counts an assessment from the day on which it is issued', () => {
    const issued = (on: string) =>
      statesOf(somebody({ education: [foreignCredential('master', on)] }), 'education-assessment').map(
        ([, , state]) => state,
      );
    expect(issued(TODAY)).toEqual(['on-file']);
    expect(issued('2026-03-11')).toEqual(['to-get']);
  });
});

describe('work', () => {
  it('asks for a letter of every job that counts, and for records of self-employment', () => {
    const candidate = somebody({
      work: [
        job('2024-01-01', null),
        job('2010-01-01', '2016-03-10', { country: 'FR' }),
        job('2010-01-01', '2016-03-11', { country: 'FR' }),
        job('2022-01-01', '2022-12-31', { noc: '65201' }),
        job('2022-01-01', '2022-12-31', { authorised: false }),
        job('2022-01-01', '2022-12-31', { selfEmployed: true, country: 'FR' }),
        job('2026-03-11', null),
        job(TODAY, null),
      ],
    });
    expect(statesOf(candidate, 'work-reference').map(([, why]) => why)).toEqual([
      '/profile/work/0',
      '/profile/work/2',
      '/profile/work/7',
    ]);
    expect(statesOf(candidate, 'self-employment-record').map(([, why]) => why)).toEqual(['/profile/work/5']);
  });

  it('in Canada counts for adaptability however long ago, a spouse’s in any occupation, and has to have been authorised', () => {
    const helper = job('2008-01-01', '2009-06-30', { noc: '65201' });
    const work = [
      job('2010-01-01', '2012-12-31', { country: 'FR' }),
      job('2008-01-01', '2009-06-30'),
      helper,
    ];
    const found = papers(couple({ work }, { work: [helper] })).filter(({ code }) => code.startsWith('work-'));
    expect(found.map(({ code, why }) => [code, why])).toEqual([
      ['work-reference', '/profile/work/1'],
      ['work-authorisation', '/profile/work/1'],
      ['work-reference', '/profile/spouse/work/0'],
      ['work-authorisation', '/profile/spouse/work/0'],
    ]);
    expect(
      statesOf(somebody({ work: [{ ...helper, noc: '21232', country: 'FR' }] }), 'work-authorisation'),
    ).toEqual([]);
  });
});

it('asks for letters of the longest time in which any rule counts work', () => {
  const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({ ...rules, crsWorkYears: 4 }));
  const { profile } = somebody({ work: [job('2018-01-01', '2019-12-31', { country: 'FR' })] });
  const found = papers({ profile }, TODAY, { ...PUBLISHED_RULEBOOK, programs });
  expect(found.map(({ code }) => code)).toContain('work-reference');
});

describe('proof of funds', () => {
  const abroad = somebody({
    education: [foreignCredential('master')],
    languageTests: [english(9)],
    work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
  });
  const funds = (candidate: Candidate, day = TODAY) =>
    papers(candidate, day).find(({ code }) => code === 'proof-of-funds');

  it.each([
    [1, 15_263],
    [4, 28_362],
    [7, 40_392],
    [9, 40_392 + 2 * 4112],
  ])('for a family of %d is of the published amount', (familySize, amount) => {
    const found = funds({ profile: { ...abroad.profile, familySize, settlementFunds: 99_999 } });
    expect(found).toMatchObject({ state: 'to-get', amount });
  });

  it('is not needed in the Canadian Experience Class', () => {
    const found = funds(somebody({ languageTests: [english(9)], work: [job('2024-01-01', null)] }));
    expect(found).toMatchObject({ state: 'not-needed' });
    // Nor before 2017, whose amounts are not known: that class asks for none.
    const earlier = somebody({
      languageTests: [english(9, '2016-03-01')],
      work: [job('2015-01-01', null)],
    });
    expect(funds(earlier, '2016-06-01')).toMatchObject({ state: 'not-needed' });
    expect(found).not.toHaveProperty('amount');
  });

  it('is not needed with arranged employment by a candidate who works in Canada', () => {
    const offer = { noc: '21232', province: 'ON', fullTime: true, supported: true };
    const { profile } = abroad;
    const work = [...profile.work, job('2026-01-01', null)];
    expect(funds({ profile: { ...profile, work, jobOffers: [offer] } })?.state).toBe('not-needed');
    expect(funds({ profile: { ...profile, work } })?.state).toBe('to-get');
    expect(funds({ profile: { ...profile, jobOffers: [offer] } })?.state).toBe('to-get');
  });

  it('is needed by a candidate in no programme', () => {
    expect(funds(somebody())?.state).toBe('to-get');
  });

  it('is needed in the trades class, except with an offer to a candidate who works in Canada (IRPR 87.2(5))', () => {
    const noc = '72106';
    const welder = {
      languageTests: [english(5)],
      work: [job('2022-01-01', '2025-12-31', { noc, country: 'IN' })],
      certificatesOfQualification: [{ noc, province: 'ON', issuedOn: TODAY }],
    };
    const jobOffers = [{ noc, province: 'ON', fullTime: true, supported: true }];
    const work = [...welder.work, job('2026-01-01', null, { noc })];
    expect(evaluate(somebody({ ...welder }), TODAY).lanes).toContain('fst');
    expect(funds(somebody(welder))?.state).toBe('to-get');
    expect(funds(somebody({ ...welder, jobOffers }))?.state).toBe('to-get');
    expect(funds(somebody({ ...welder, jobOffers, work }))?.state).toBe('not-needed');
  });

  it('names no amount for a day whose amount is not known', () => {
    const found = funds(somebody(), '2016-06-01');
    expect(found?.state).toBe('to-get');
    expect(found).not.toHaveProperty('amount');
    // A candidate of the skilled workers' class has to show some amount then: that it is unknown frees from nothing.
    const languageTests = [english(9, '2015-09-01')];
    const education = [{ ...foreignCredential('master', '2015-01-15'), awardedOn: '2010-06-01' }];
    const work = [job('2010-07-01', '2015-12-31', { country: 'IN' })];
    const skilled = { profile: { ...abroad.profile, languageTests, education, work } };
    expect(evaluate(skilled, '2016-06-01').programs.fsw.eligible).toBe(true);
    expect(funds(skilled, '2016-06-01')?.state).toBe('to-get');
    expect(funds(skilled, '2016-06-01')).not.toHaveProperty('amount');
    // With an offer and work in Canada none is asked for, whatever it would be.
    const jobOffers = [{ noc: '21232', province: 'ON', fullTime: true, supported: true }];
    const offered = { ...skilled.profile, jobOffers, work: [...work, job('2016-01-01', null)] };
    expect(funds({ profile: offered }, '2016-06-01')?.state).toBe('not-needed');
  });
});

describe('what others have given', () => {
  it('is nomination, offers that count, and certificates, once they are there', () => {
    const { profile } = somebody({
      certificatesOfQualification: [
        { noc: '63200', province: 'ON', issuedOn: TODAY },
        { noc: '63200', province: 'ON', issuedOn: '2026-03-11' },
      ],
      jobOffers: [
        { noc: '63200', province: 'ON', fullTime: true, supported: true },
        { noc: '63200', province: 'ON', fullTime: false, supported: true },
        { noc: '65200', province: 'ON', fullTime: true, supported: true },
      ],
    });
    const candidate = { profile, nomination: { province: 'BC', acceptedOn: TODAY } };
    expect(statesOf(candidate, 'certificate-of-qualification')).toEqual([
      ['candidate', '/profile/certificatesOfQualification/0', 'on-file'],
    ]);
    for (const code of ['job-offer-letter', 'labour-market-assessment'])
      expect(statesOf(candidate, code)).toEqual([['candidate', '/profile/jobOffers/0', 'to-get']]);
    expect(statesOf(candidate, 'nomination-certificate')).toEqual([['candidate', '/nomination', 'on-file']]);
    expect(statesOf(candidate, 'nomination-certificate', '2026-03-09')).toEqual([]);
    const byQuebec = { profile, nomination: { province: 'QC', acceptedOn: TODAY } };
    expect(statesOf(byQuebec, 'nomination-certificate')).toEqual([]);
  });

  it('is records of military service from its first day', () => {
    const served = (from: string) =>
      statesOf(somebody({ militaryService: [{ country: 'FR', from, to: '2027-01-01' }] }), 'military-record');
    expect(served(TODAY)).toEqual([['candidate', '/profile/militaryService/0', 'to-get']]);
    expect(served('2026-03-11')).toEqual([]);
  });
});

it('gives for every paper a reason in the facts, its basis and its sentence', () => {
  fc.assert(
    fc.property(either(candidates), ([candidate, day]) => {
      const found = papers(candidate, day);
      expect(found.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['passport', 'photographs', 'language-test', 'proof-of-funds']),
      );
      for (const { why, basis, source, message, state, expiresOn } of found) {
        let node: unknown = candidate;
        // An assessment that is still to be had is not in the facts; its credential is.
        const keys = why
          .replace(/\/assessment$/, '')
          .split('/')
          .slice(1);
        for (const key of keys) node = (node as Record<string, unknown>)[key];
        expect([why, node]).not.toEqual([why, undefined]);
        expect(source.startsWith(basis === 'rule' ? 'IRP' : 'IRCC')).toBe(true);
        expect(message.en).toMatch(/^[A-Z].*\.$/);
        expect(message.fr).not.toBe(message.en);
        if (expiresOn !== undefined) expect(expiresOn <= day).toBe(state === 'expired');
      }
      const places = found.map(({ code, for: whom, why }) => `${code} ${whom} ${why}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: runs(300) },
  );
});

it('refuses a day before the first rules', () => {
  expect(() => papers(somebody(), '2014-12-31')).toThrow(RangeError);
});
