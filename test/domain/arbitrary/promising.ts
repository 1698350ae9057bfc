import fc from 'fast-check';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate, LanguageTest, Profile, WorkPeriod } from '#domain/profile/profile';
import { CREDENTIAL_LEVELS } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { dates } from './facts.ts';

type Dated = (before: number) => IsoDate;

const OCCUPATIONS = ['72310', '72200', '21300', '31100', '33102', '63200', '00012', '41200', '72600'];

const tests = fc.record({
  scale: fc.constantFrom(...PUBLISHED_RULEBOOK.languageScales),
  taken: fc.integer({ min: -30, max: 760 }),
  quality: fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 55, max: 100 }))),
});

/** A test by the scale of its day, with each score a share of the scale. */
function test(
  {
    scale,
    taken,
    quality,
  }: { scale: (typeof PUBLISHED_RULEBOOK.languageScales)[number]; taken: number; quality: number[] },
  on: Dated,
): LanguageTest {
  const takenOn = on(taken);
  const { test: name, ranges } =
    PUBLISHED_RULEBOOK.languageScales.find(
      (other) => other.test === scale.test && other.from <= takenOn && takenOn <= (other.to ?? '9999'),
    ) ?? scale;
  const score = (ability: keyof typeof ranges, share = 0): number => {
    const { lowest, highest, step } = ranges[ability];
    return lowest + step * Math.round(((highest - lowest) / step) * (share / 100));
  };
  return {
    test: name,
    takenOn,
    listening: score('listening', quality[0]),
    reading: score('reading', quality[1]),
    writing: score('writing', quality[2]),
    speaking: score('speaking', quality[3]),
  };
}

const work = fc.record({
  noc: fc.constantFrom(...OCCUPATIONS),
  country: fc.constantFrom('CA', 'CA', 'IN'),
  start: fc.integer({ min: -60, max: 2600 }),
  length: fc.option(fc.integer({ min: 100, max: 1500 })),
  hoursPerWeek: fc.constantFrom(40, 37.5, 30, 20, 10),
  flaw: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    'selfEmployed',
    'fullTimeStudent',
    'authorised',
  ),
});

const facts = fc.record({
  age: fc.integer({ min: 17 * 365, max: 48 * 365 }),
  levels: fc.array(
    fc.record({
      level: fc.constantFrom(...CREDENTIAL_LEVELS),
      country: fc.constantFrom('CA', 'IN'),
      assessed: fc.integer({ min: -20, max: 1900 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  tests: fc.array(tests, { minLength: 1, maxLength: 3 }),
  work: fc.array(work, { minLength: 1, maxLength: 4 }),
  certificate: fc.option(
    fc.tuple(fc.constantFrom('72310', '72200', '63200'), fc.integer({ min: -40, max: 900 })),
  ),
  offer: fc.option(
    fc.record({
      noc: fc.constantFrom(...OCCUPATIONS, '42102'),
      fullTime: fc.boolean(),
      supported: fc.boolean(),
    }),
  ),
  service: fc.option(fc.integer({ min: 3000, max: 4500 })),
  nominated: fc.option(fc.integer({ min: -40, max: 300 })),
  funds: fc.integer({ min: 12_000, max: 45_000 }),
  familySize: fc.integer({ min: 1, max: 8 }),
  declared: fc.constantFrom(undefined, undefined, 'en' as const, 'fr' as const),
  sibling: fc.boolean(),
});

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function workPeriod({ start, length, flaw, ...period }: Facts['work'][number], on: Dated): WorkPeriod {
  const to = length === null ? null : on(start - length);
  return { ...period, from: on(start), to, ...(flaw === undefined ? {} : { [flaw]: flaw !== 'authorised' }) };
}

function candidate(of: Facts, on: Dated): Candidate {
  const profile: Profile = {
    email: 'someone@example.org',
    preferredLanguage: 'en',
    familyName: 'Someone',
    dateOfBirth: on(of.age),
    maritalStatus: 'single',
    familySize: of.familySize,
    intendedProvince: 'ON',
    settlementFunds: of.funds,
    education: of.levels.map(({ level, country, assessed }) => ({
      level,
      country,
      awardedOn: on(2000),
      assessment: { organisation: 'WES', reference: 'r', issuedOn: on(assessed) },
    })),
    languageTests: of.tests.map((spec) => test(spec, on)),
    ...(of.declared === undefined ? {} : { firstOfficialLanguage: of.declared }),
    work: of.work.map((spec) => workPeriod(spec, on)),
    ...(of.certificate === null
      ? {}
      : {
          certificatesOfQualification: [
            { noc: of.certificate[0], province: 'ON', issuedOn: on(of.certificate[1]) },
          ],
        }),
    ...(of.offer === null ? {} : { jobOffers: [{ ...of.offer, province: 'ON' }] }),
    ...(of.service === null ? {} : { militaryService: [{ country: 'FR', from: on(of.service), to: null }] }),
    siblingInCanada: of.sibling,
  };
  return of.nominated === null
    ? { profile }
    : { profile, nomination: { province: 'BC', acceptedOn: on(of.nominated) } };
}

/** Candidates whose facts lie just before a day, so that many are in a programme on it. */
const promising: fc.Arbitrary<[Candidate, IsoDate]> = fc
  .tuple(facts, dates('2015-01-01', '2027-12-31'))
  .map(([of, day]) => [candidate(of, (before) => toIsoDate(toDay(day) - before)), day]);

/** A candidate, a day, and a test that was taken within the two years before it. */
export function withAnother(
  anybody: fc.Arbitrary<[Candidate, IsoDate]>,
): fc.Arbitrary<[Candidate, IsoDate, LanguageTest]> {
  return fc
    .tuple(anybody, tests)
    .map(([[person, day], spec]) => [
      person,
      day,
      test(spec, (before) => toIsoDate(toDay(day) - Math.max(0, before))),
    ]);
}

/** Either of the two kinds of random candidate, with a day. */
export function either(others: fc.Arbitrary<Candidate>): fc.Arbitrary<[Candidate, IsoDate]> {
  return fc.oneof(promising, fc.tuple(others, dates('2015-01-01', '2027-12-31')));
}
