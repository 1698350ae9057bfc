import fc from 'fast-check';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import {
  CREDENTIAL_LEVELS,
  type Credential,
  type JobOffer,
  type LanguageTest,
  type WorkPeriod,
} from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';

/** Days from `first` to `last`, as ISO dates. */
export function dates(first: string, last: string): fc.Arbitrary<string> {
  return fc.integer({ min: toDay(first), max: toDay(last) }).map(toIsoDate);
}

const NOCS = [
  '00012',
  '21232',
  '31100',
  '72310',
  '72200',
  '63200',
  '62200',
  '41220',
  '33102',
  '43100',
  '65201',
  '14100',
  // Skilled only since, and only before, 2022-11-16; a trade among them.
  '73200',
  '73300',
  '54100',
];

const COUNTRIES = ['CA', 'IN', 'FR', 'NG'];

export const credentials: fc.Arbitrary<Credential> = fc
  .record({
    level: fc.constantFrom(...CREDENTIAL_LEVELS),
    country: fc.constantFrom(...COUNTRIES),
    awardedOn: dates('2005-01-01', '2026-12-31'),
    assessed: fc.option(dates('2012-01-01', '2026-12-31')),
    years: fc.constantFrom(undefined, undefined, 1, 2, 3),
  })
  .map(({ assessed, years, ...credential }) => ({
    ...credential,
    ...(years === undefined ? {} : { academicYears: years }),
    ...(assessed === null ? {} : { assessment: { organisation: 'WES', reference: 'r', issuedOn: assessed } }),
  }));

/** Mostly high scores: near the top levels differ most. */
export const languageTests: fc.Arbitrary<LanguageTest> = fc
  .record({
    scale: fc.constantFrom(...PUBLISHED_RULEBOOK.languageScales),
    takenOn: dates('2013-06-01', '2026-12-31'),
    parts: fc.tuple(fc.double(), fc.double(), fc.double(), fc.double()),
    seeds: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
  })
  .map(({ scale: { test, ranges }, takenOn, seeds }) => {
    const at = (ability: keyof typeof ranges, seed = 0): number => {
      const { lowest, highest, step } = ranges[ability];
      const steps = Math.round((highest - lowest) / step);
      return lowest + step * Math.round((steps * (40 + 0.6 * seed)) / 100);
    };
    return {
      test,
      takenOn,
      listening: at('listening', seeds[0]),
      reading: at('reading', seeds[1]),
      writing: at('writing', seeds[2]),
      speaking: at('speaking', seeds[3]),
    };
  });

export const workPeriods: fc.Arbitrary<WorkPeriod> = fc
  .record({
    noc: fc.constantFrom(...NOCS),
    country: fc.constantFrom(...COUNTRIES),
    from: dates('2004-01-01', '2026-12-31'),
    length: fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 300, max: 4000 }),
      fc.constant(null),
    ),
    hoursPerWeek: fc.oneof(fc.constantFrom(40, 37.5, 30, 20, 15, 10, 9.97), fc.integer({ min: 1, max: 60 })),
    selfEmployed: fc.boolean(),
    fullTimeStudent: fc.boolean(),
    authorised: fc.boolean(),
    temporaryResident: fc.boolean(),
    plain: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ length, plain, selfEmployed, fullTimeStudent, authorised, temporaryResident, ...period }) => ({
    ...period,
    to: length === null ? null : toIsoDate(toDay(period.from) + length),
    ...(plain > 0 ? {} : { selfEmployed, fullTimeStudent, authorised, temporaryResident }),
  }));

export const jobOffers: fc.Arbitrary<JobOffer> = fc.record({
  noc: fc.constantFrom(...NOCS, '40042'),
  province: fc.constantFrom('ON', 'BC'),
  fullTime: fc.boolean(),
  supported: fc.boolean(),
});
