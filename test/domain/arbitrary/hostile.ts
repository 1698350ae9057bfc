import fc from 'fast-check';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addYears } from '#domain/calendar/shift';
import type { Candidate, IsoDate, WorkPeriod } from '#domain/profile/profile';
import { english, somebody } from '../somebody.ts';

/** Days around which calendars are uneven: the end of February in leap and common years, ends of months and of years. */
const SCORED: readonly IsoDate[] = [
  '2016-02-28',
  '2016-02-29',
  '2019-02-27',
  '2020-02-28',
  '2020-02-29',
  '2020-03-01',
  '2022-12-31',
  '2023-02-28',
  '2024-01-31',
  '2024-02-29',
  '2025-03-01',
  '2026-02-18',
  '2027-02-28',
];

/** The day, or one some days beside it, so many years before. */
const anniversaries = fc.record({
  years: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 10, 11),
  beside: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -400, max: 400 })),
});

/** Amounts that fill a window just so, that are hardly any, and that are more than what counts. */
const HOURS = [0.1, 1, 2, 9.97, 9.98, 10, 14.96, 15, 20, 29.99, 30, 40];

/** Occupations on both sides of the threshold of the Canadian Experience Class, trades, and some of categories. */
const OCCUPATIONS = ['00012', '21232', '21300', '31100', '33102', '63200', '72200', '72310'];

const jobs = fc.record({
  noc: fc.constantFrom(...OCCUPATIONS),
  country: fc.constantFrom('CA', 'CA', 'IN'),
  start: anniversaries,
  /** How long it lasts: 364 days at 30 hours are a year of work. */
  days: fc.oneof(
    fc.constant(null),
    fc.constantFrom(1, 181, 182, 363, 364, 365, 366, 728, 1092, 1095, 1096),
    fc.integer({ min: 1, max: 2500 }),
  ),
  hoursPerWeek: fc.constantFrom(...HOURS),
  selfEmployed: fc.constantFrom(false, false, false, true),
});

type Job = typeof jobs extends fc.Arbitrary<infer T> ? T : never;

function before(day: IsoDate, { years, beside }: Job['start']): number {
  return addYears(toDay(day), -years) + beside;
}

function workPeriod({ start, days, ...facts }: Job, day: IsoDate): WorkPeriod {
  const from = before(day, start);
  return { ...facts, from: toIsoDate(from), to: days === null ? null : toIsoDate(from + days - 1) };
}

const days = fc.constantFrom(...SCORED);
const manyJobs = fc.oneof(fc.array(jobs, { maxLength: 4 }), fc.array(jobs, { minLength: 8, maxLength: 25 }));

/** Work that reaches and leaves windows on the days on which calendars are uneven, and such a day. */
export const hostileWork: fc.Arbitrary<[WorkPeriod[], IsoDate]> = fc
  .tuple(manyJobs, days)
  .map(([work, day]) => [work.map((one) => workPeriod(one, day)), day]);

const careers = fc.record({
  day: days,
  own: manyJobs,
  spouse: fc.option(fc.array(jobs, { maxLength: 3 })),
  level: fc.integer({ min: 4, max: 10 }),
  taken: anniversaries,
  assessed: anniversaries,
  born: fc.constantFrom('1988-02-29', '1992-02-29', '1996-02-29', '1990-12-31'),
  offered: fc.option(fc.constantFrom(...OCCUPATIONS)),
  funds: fc.constantFrom(5000, 14_000, 50_000),
});

/**
 * Candidates whose work reaches and leaves windows on the days on which calendars are uneven: many jobs at once, jobs of
 * an hour a week, jobs that fill a window to the day.
 */
export const hostile: fc.Arbitrary<[Candidate, IsoDate]> = careers.map((of) => {
  const { day, spouse } = of;
  const assessment = {
    organisation: 'WES',
    reference: 'r',
    issuedOn: toIsoDate(before(day, of.assessed)),
  };
  const candidate = somebody({
    dateOfBirth: of.born,
    settlementFunds: of.funds,
    education: [{ level: 'three-year', country: 'IN', awardedOn: '2010-02-28', assessment }],
    languageTests: [english(of.level, toIsoDate(before(day, of.taken)))],
    work: of.own.map((one) => workPeriod(one, day)),
    ...(of.offered === null
      ? {}
      : { jobOffers: [{ noc: of.offered, province: 'ON', fullTime: true, supported: true }] }),
    ...(spouse === null
      ? {}
      : {
          maritalStatus: 'married',
          familySize: 2,
          spouse: {
            accompanying: true,
            canadianOrPermanentResident: false,
            work: spouse.map((one) => workPeriod(one, day)),
          },
        }),
  });
  return [candidate, day];
});
