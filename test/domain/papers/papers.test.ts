import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/papers/paper';
import { papersOf } from '#domain/papers/papers';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rules/published-rulebook';
import { candidates } from '../arbitrary/candidates.ts';
import { either } from '../arbitrary/promising.ts';
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

const papers = (candidate: Candidate, day = TODAY): Paper[] =>
  papersOf(candidate, day, PUBLISHED_RULEBOOK, 'en');

/** Of the papers with a code: whose, why and how they stand. */
const told = (candidate: Candidate, code: string, day = TODAY) =>
  papers(candidate, day)
    .filter((paper) => paper.code === code)
    .map(({ for: whom, why, state }) => [whom, why, state]);

describe('language test reports', () => {
  it('are one for each language in use, the better of two', () => {
    const candidate = somebody({ languageTests: [english(7), english(9), french(7)] });
    expect(told(candidate, 'language-test')).toEqual([
      ['candidate', '/languageTests/1', 'on-file'],
      ['candidate', '/languageTests/2', 'on-file'],
    ]);
  });

  it('are both of a language where one gives the points and the other meets the threshold', () => {
    const candidate = somebody({
      work: [job('2024-01-01', null)],
      languageTests: [{ ...english(10), writing: 6 }, english(7), english(6)],
    });
    expect(told(candidate, 'language-test').map(([, why]) => why)).toEqual([
      '/languageTests/1',
      '/languageTests/0',
    ]);
  });

  it.each([
    ['2024-05-10', 'on-file', '2026-05-10'],
    ['2024-05-09', 'expires-soon', '2026-05-09'],
    ['2024-03-11', 'expires-soon', '2026-03-11'],
    ['2024-03-10', 'expired', '2026-03-10'],
  ])(
    'taken on %s are %s: they count for two years, and a candidate has 60 days to apply',
    (takenOn, state, expiresOn) => {
      const [report] = papers(somebody({ languageTests: [english(7, takenOn)] })).filter(
        ({ code }) => code === 'language-test',
      );
      expect(report).toMatchObject({
        state,
        expiresOn,
        basis: 'rule',
        source: 'IRPR 75(2)(d), 87.1(2)(d), 87.2(3)(a)',
      });
    },
  );

  it('are to be got where there are none', () => {
    expect(told(somebody(), 'language-test')).toEqual([['candidate', '/languageTests', 'to-get']]);
  });
});

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
    expect(told(candidate, 'education-assessment').map(([, , state]) => state)).toEqual([
      'on-file',
      'expires-soon',
      'expired',
      'to-get',
    ]);
    expect(told(candidate, 'diploma')).toHaveLength(5);
    expect(papers(candidate).find(({ code }) => code === 'diploma')?.basis).toBe('practice');
  });

  it('asks for nothing of a credential awarded later', () => {
    const candidate = somebody({ education: [canadianCredential('master', '2026-03-11')] });
    expect(told(candidate, 'diploma')).toEqual([]);
  });
});

describe('work', () => {
  it('asks for a letter of every job that counts, and for records of self-employment', () => {
    const candidate = somebody({
      work: [
        job('2024-01-01', null),
        job('2010-01-01', '2016-03-10'),
        job('2010-01-01', '2016-03-11'),
        job('2022-01-01', '2022-12-31', { noc: '65201' }),
        job('2022-01-01', '2022-12-31', { authorised: false }),
        job('2022-01-01', '2022-12-31', { selfEmployed: true, country: 'FR' }),
        job('2026-03-11', null),
      ],
    });
    expect(told(candidate, 'work-reference').map(([, why]) => why)).toEqual(['/work/0', '/work/2']);
    expect(told(candidate, 'self-employment-record').map(([, why]) => why)).toEqual(['/work/5']);
  });
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
    expect(found).not.toHaveProperty('amount');
  });

  it('is not needed with arranged employment by somebody who works in Canada', () => {
    const offer = { noc: '21232', province: 'ON', fullTime: true, supported: true };
    const { profile } = abroad;
    const work = [...profile.work, job('2026-01-01', null)];
    expect(funds({ profile: { ...profile, work, jobOffers: [offer] } })?.state).toBe('not-needed');
    expect(funds({ profile: { ...profile, work } })?.state).toBe('to-get');
    expect(funds({ profile: { ...profile, jobOffers: [offer] } })?.state).toBe('to-get');
  });

  it('names no amount for a day whose amount is not known', () => {
    const found = funds(somebody(), '2019-06-01');
    expect(found?.state).toBe('to-get');
    expect(found).not.toHaveProperty('amount');
  });
});

describe('police certificates', () => {
  const ask = (...work: ReturnType<typeof job>[]) =>
    told(somebody({ work }), 'police-certificate').map(([, why]) => why);

  it('are of every country outside Canada with six months in a row in the last ten years', () => {
    expect(ask(job('2020-01-01', '2020-06-30', { country: 'FR' }))).toEqual(['/work/0']);
    expect(ask(job('2020-01-01', '2020-06-29', { country: 'FR' }))).toEqual([]);
    expect(ask(job('2020-01-01', '2020-12-31'))).toEqual([]);
  });

  it('join jobs without a day between, and only those', () => {
    const first = job('2020-01-01', '2020-03-31', { country: 'FR' });
    expect(ask(first, job('2020-04-01', '2020-06-30', { country: 'FR', noc: '65201' }))).toHaveLength(1);
    expect(ask(first, job('2020-04-02', '2020-07-01', { country: 'FR' }))).toEqual([]);
    expect(ask(first, job('2020-04-01', '2020-06-30', { country: 'BE' }))).toEqual([]);
  });

  it('look back ten years from the day', () => {
    expect(ask(job('2010-01-01', '2016-09-10', { country: 'FR' }))).toHaveLength(1);
    expect(ask(job('2010-01-01', '2016-09-09', { country: 'FR' }))).toEqual([]);
  });

  it('follow from military service too', () => {
    const served = somebody({ militaryService: [{ country: 'FR', from: '2018-01-01', to: '2020-01-01' }] });
    expect(told(served, 'police-certificate')).toEqual([['candidate', '/militaryService/0', 'to-get']]);
    expect(told(served, 'military-record')).toHaveLength(1);
  });
});

describe('the family', () => {
  it.each([
    ['single', undefined],
    ['separated', 'separation-proof'],
    ['divorced', 'divorce-certificate'],
    ['widowed', 'death-certificate'],
  ] as const)('of somebody %s', (maritalStatus, code) => {
    const statusCodes = papers(somebody({ maritalStatus }))
      .filter(({ why }) => why === '/maritalStatus')
      .map((paper) => paper.code);
    expect(statusCodes).toEqual(code === undefined ? [] : [code]);
  });

  it('has papers for an accompanying spouse, and children by the size of the family', () => {
    const candidate = couple(
      { familySize: 4, siblingInCanada: true },
      {
        languageTests: [english(7)],
        education: [foreignCredential('master')],
        work: [job('2020-01-01', null, { country: 'IN' })],
      },
    );
    const of = (whom: string) =>
      papers(candidate)
        .filter((paper) => paper.for === whom)
        .map(({ code }) => code);
    expect(of('spouse')).toEqual([
      'passport',
      'language-test',
      'education-assessment',
      'diploma',
      'work-reference',
      'police-certificate',
      'medical-examination',
    ]);
    expect(of('children')).toEqual(['birth-certificates', 'passport', 'medical-examination']);
    expect(papers(candidate).find(({ code }) => code === 'birth-certificates')?.message).toContain('(2,');
    expect(of('candidate')).toContain('marriage-certificate');
    expect(of('candidate')).toContain('sibling-proof');
  });

  it('asks of a spouse who is a citizen or permanent resident for that alone', () => {
    const candidate = couple({ maritalStatus: 'common-law' }, { canadianOrPermanentResident: true });
    const found = papers(candidate);
    expect(found.filter((paper) => paper.for === 'spouse').map(({ code }) => code)).toEqual([
      'status-in-canada',
    ]);
    expect(found.map(({ code }) => code)).toContain('common-law-proof');
    expect(papers(couple({}, { accompanying: false })).filter((paper) => paper.for === 'spouse')).toEqual([]);
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
    expect(told(candidate, 'certificate-of-qualification')).toEqual([
      ['candidate', '/certificatesOfQualification/0', 'on-file'],
    ]);
    for (const code of ['job-offer-letter', 'labour-market-assessment'])
      expect(told(candidate, code)).toEqual([['candidate', '/jobOffers/0', 'to-get']]);
    expect(told(candidate, 'nomination-certificate')).toEqual([['candidate', '/nomination', 'on-file']]);
    expect(told(candidate, 'nomination-certificate', '2026-03-09')).toEqual([]);
  });
});

it('gives for every paper a reason in the facts, its basis and its sentence', () => {
  fc.assert(
    fc.property(either(candidates), ([candidate, day]) => {
      const found = papers(candidate, day);
      expect(found.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['passport', 'language-test', 'proof-of-funds', 'medical-examination']),
      );
      for (const { why, basis, source, message, state, expiresOn } of found) {
        let node: unknown = why === '/nomination' ? candidate : candidate.profile;
        // An assessment that is still to be had is not in the facts; its credential is.
        const keys = why
          .replace(/\/assessment$/, '')
          .split('/')
          .slice(1);
        for (const key of keys) node = (node as Record<string, unknown>)[key];
        expect([why, node]).not.toEqual([why, undefined]);
        expect(source.startsWith(basis === 'rule' ? 'IRP' : 'IRCC')).toBe(true);
        expect(message).toMatch(/^[A-Z].*\.$/);
        if (expiresOn !== undefined) expect(expiresOn <= day).toBe(state === 'expired');
      }
      const places = found.map(({ code, for: whom, why }) => `${code} ${whom} ${why}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    { numRuns: 300 },
  );
});
