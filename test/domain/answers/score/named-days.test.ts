import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate, WorkPeriod } from '#domain/profile/profile';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { couple, english, foreignCredential, french, job, somebody } from '../../somebody.ts';
import { changedDays, daysFrom, namedDays } from './changed-days.ts';

const nurse = (facts: object = {}) =>
  somebody({
    education: [foreignCredential('three-year')],
    languageTests: [english(9)],
    work: [job('2022-01-01', null, { noc: '31301' })],
    ...facts,
  });

/** Whether a day is named on the day before. */
const isNamed = (candidate: Candidate, on: IsoDate): boolean =>
  score(candidate, toIsoDate(toDay(on) - 1)).nextChangeOn === on;

describe('a day is named where the result changes on it, and only there', () => {
  it.each<[string, boolean, Candidate, IsoDate]>([
    ['new points change their name', true, somebody(), '2025-03-25'],
    ['a change without points is warned of', true, somebody(), '2026-11-03'],
    ['a birthday that gives other points', true, somebody(), '2026-06-15'],
    [
      'with a spouse, other points than alone: none at 18, of 90 and 99',
      true,
      couple({ dateOfBirth: '2007-06-15' }),
      '2026-06-15',
    ],
    ['46 years: of the grid alone', true, somebody({ dateOfBirth: '1980-06-15' }), '2026-06-15'],
    ['25 years give the same', false, somebody({ dateOfBirth: '2001-06-15' }), '2026-06-15'],
    ['and the same to a couple', false, couple({ dateOfBirth: '2001-06-15' }), '2026-06-15'],
    [
      'categories change the lanes of a nurse',
      true,
      nurse({ languageTests: [english(9, '2023-01-01')] }),
      '2023-06-01',
    ],
    ['categories change nothing outside the programmes', false, somebody(), '2023-06-01'],
    ['another table asks for an amount that is there', false, nurse(), '2024-05-28'],
    [
      'or is no longer enough: 13,757 before, 14,690 then',
      true,
      nurse({ settlementFunds: 14_000 }),
      '2024-05-28',
    ],
    [
      'and was not there: the reason names another amount',
      true,
      nurse({ settlementFunds: 13_000 }),
      '2024-05-28',
    ],
    ['a table that is not confirmed is warned of', true, nurse(), '2022-06-09'],
    ['a table that is a year old too', true, nurse(), '2026-07-07'],
  ])('%s: %s', (_, change, candidate, on) => {
    expect(isNamed(candidate, on)).toBe(change);
  });

  it('may be a warning alone: since 2025-02-27 it is open whether six months with a break count', () => {
    const broken = nurse({
      languageTests: [english(9, '2024-09-01')],
      work: [
        job('2022-06-01', '2022-09-30', { noc: '31301' }),
        job('2022-11-01', '2023-02-28', { noc: '31301' }),
        job('2023-06-01', '2024-12-31', { noc: '13110' }),
      ],
    });
    const [before, after] = ['2025-02-26', '2025-02-27'].map((day) => evaluate(broken, day));
    expect(after?.lanes).toEqual(before?.lanes);
    expect(before?.lanes).toContain('cec');
    expect(after?.warnings.map(({ code }) => code)).toContain('category-continuity-unresolved');
    expect(isNamed(broken, '2025-02-27')).toBe(true);
  });

  it('is not named for another table of funds that asks for the same amount', () => {
    const last = TEST_RULEBOOK.funds.filter(({ from }) => from === '2025-07-07');
    const again = last.map((table) => ({ ...table, from: '2026-07-01' }));
    const rulebook = { ...TEST_RULEBOOK, funds: [...last, ...again] };
    const poor = somebody({ settlementFunds: 100, dateOfBirth: '1950-01-01' });
    expect(daysFrom(poor, '2026-06-30', rulebook)).toEqual(['2026-11-03', '2027-07-01']);
  });
});

const abroad = (from: string, to: string | null): WorkPeriod => job(from, to, { country: 'IN' });

const CANDIDATES: [string, Candidate][] = [
  ['a nurse', nurse()],
  ['a nurse with little money', nurse({ settlementFunds: 13_500, dateOfBirth: '1978-07-07' })],
  [
    'a couple that speaks French',
    couple(
      {
        dateOfBirth: '2001-05-28',
        languageTests: [french(7, '2022-03-01'), english(6, '2021-12-01')],
        work: [job('2019-06-01', '2023-07-31', { noc: '72200' }), job('2023-09-01', null, { noc: '42202' })],
      },
      { languageTests: [english(8, '2023-01-01')], work: [job('2021-01-01', '2023-12-31')] },
    ),
  ],
  [
    'a soldier with an offer',
    somebody({
      education: [foreignCredential('two-year', '2022-10-01')],
      languageTests: [english(7, '2024-02-29')],
      work: [job('2022-09-01', null, { country: 'FR', noc: '43204' })],
      militaryService: [{ country: 'FR', from: '2016-03-01', to: null }],
      jobOffers: [{ noc: '42102', province: 'ON', fullTime: true, supported: true }],
    }),
  ],
  [
    'an engineer who turned electrician, then nurse',
    somebody({
      languageTests: [english(6, '2025-06-01')],
      work: [
        job('2023-05-01', '2025-02-28'),
        job('2025-03-01', null, { noc: '72200', hoursPerWeek: 20 }),
        job('2026-09-01', null, { noc: '31301' }),
      ],
    }),
  ],
  [
    'work abroad that leaves the window as Canadian work comes in, with a gap',
    somebody({
      work: [
        abroad('2014-02-01', '2016-12-31'),
        abroad('2017-03-01', '2019-02-28'),
        job('2025-12-01', '2026-05-31'),
        job('2026-07-01', null),
      ],
    }),
  ],
  [
    'a spouse at half-time, who started a day later',
    couple({ work: [job('2025-06-01', null)] }, { work: [job('2025-06-02', null, { hoursPerWeek: 15 })] }),
  ],
  [
    'a spouse in an occupation of TEER 5, of which a year counts whenever it was',
    couple({}, { work: [job('2025-06-01', null, { noc: '65201' })] }),
  ],
];

describe.each(CANDIDATES)('for %s', (_, candidate) => {
  it('days are named as scoring every day of six years finds', () => {
    const [start, end] = ['2022-05-01', '2027-12-31'];
    const changed = changedDays(candidate, start, end);
    expect(namedDays(candidate, start, end)).toEqual(changed);
    expect(daysFrom(candidate, start).filter((day) => day <= end)).toEqual(changed);
    expect(changed.length).toBeGreaterThan(10);
  });
});
