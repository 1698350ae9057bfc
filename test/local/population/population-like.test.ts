import { describe, expect, it } from 'vitest';
import { score } from '#domain/answers/score/score';
import { countByBand } from '#domain/rounds/pool-bands';
import { parseProfile } from '#functions/boundary/parse-profile';
import type { Inhabitant } from '#local/population/inhabitant';
import { populationLike } from '#local/population/population-like';
import { PUBLISHED_DAYS, publishedPool } from '#local/population/rounds-history';

const drawn = (day: string, size: number, seed = 1, more: { ineligible?: number } = {}) =>
  populationLike(publishedPool(day).distribution, { size, day, seed, ...more });

const inPool = (people: readonly Inhabitant[]) => people.filter(({ lanes }) => lanes.length > 0);

describe('populationLike', () => {
  // Shares of 2,000 in the published 214,697, by hand: 1057 → 9.85, 10625 → 98.98, 7483 → 69.71 …
  it('has the quotas of 2024-04-23 for 2,000', () => {
    const { bands, total } = countByBand(inPool(drawn('2024-04-23', 2000)).map((person) => person.score));
    expect(total).toBe(2000);
    expect(bands).toMatchObject({
      '601-1200': 10,
      '501-600': 99,
      '491-500': 70,
      '301-350': 258,
      '0-300': 51,
    });
  });

  const days = PUBLISHED_DAYS.filter((_, index) => index % 16 === 0);
  it.each(days.flatMap((day) => [37, 400].map((size) => [day, size] as const)))(
    'fills every band of %s for %i within one of its exact share',
    (day, size) => {
      const { distribution } = publishedPool(day);
      const all = [...distribution.values()].reduce((sum, count) => sum + count, 0);
      const { bands, total } = countByBand(inPool(drawn(day, size)).map((person) => person.score));
      expect(total).toBe(size);
      for (const [label, published] of distribution)
        expect(Math.abs((bands[label] ?? 0) - (published * size) / all)).toBeLessThan(1);
    },
  );

  it('repeats itself for a seed and differs between seeds', () => {
    expect(drawn('2024-04-23', 60, 5)).toEqual(drawn('2024-04-23', 60, 5));
    expect(drawn('2024-04-23', 60, 5)).not.toEqual(drawn('2024-04-23', 60, 6));
  });

  it('holds what the rules say of the facts, for everybody', () => {
    for (const { profile, nominated, score: total, lanes } of drawn('2025-05-13', 300)) {
      const nomination = nominated && { province: nominated.province, acceptedOn: nominated.at.slice(0, 10) };
      const result = score({ profile, ...(nomination && { nomination }) }, '2025-05-13');
      expect([result.crs.total, result.lanes]).toEqual([total, lanes]);
      expect(total > 600).toBe(nominated !== undefined);
    }
  });

  it('draws profiles that the boundary accepts, of people who have proved everything before they submit', () => {
    const people = drawn('2026-03-01', 600);
    for (const { profile, submittedAt } of people) {
      expect(parseProfile(profile)).toEqual({ ok: true, profile });
      const on = submittedAt.slice(0, 10);
      const { education, languageTests, work } = profile;
      const days = [
        ...education.flatMap(({ awardedOn, assessment }) => [awardedOn, assessment?.issuedOn]),
        ...languageTests.map(({ takenOn }) => takenOn),
        ...work.flatMap(({ from, to }) => [from, to]),
      ].filter((day) => typeof day === 'string');
      expect(days.filter((day) => day > on)).toEqual([]);
      expect(days.filter((day) => day <= profile.dateOfBirth)).toEqual([]);
    }
    expect(new Set(people.map(({ profile }) => profile.email)).size).toBe(people.length);
    expect(people.every(({ profile }) => profile.email.endsWith('@example.org'))).toBe(true);
  });

  it('has everybody in the pool before the day, nominees nominated after they submitted, in order of submission', () => {
    const people = drawn('2024-04-23', 500);
    expect(people.every(({ submittedAt }) => submittedAt < '2024-04-23')).toBe(true);
    const nominees = people.flatMap(({ submittedAt, nominated }) =>
      nominated ? [[submittedAt, nominated.at]] : [],
    );
    expect(nominees.length).toBeGreaterThan(0);
    for (const [submittedAt = '', at = ''] of nominees)
      expect(submittedAt < at && at < '2024-04-23').toBe(true);
    expect(people.map(({ submittedAt }) => submittedAt)).toEqual(
      people.map(({ submittedAt }) => submittedAt).sort(),
    );
  });

  it('is varied: every test, both languages, spouses, French speakers, many occupations, every programme', () => {
    const people = drawn('2024-04-23', 1500);
    const profiles = people.map(({ profile }) => profile);
    const tests = new Set(profiles.flatMap(({ languageTests }) => languageTests.map(({ test }) => test)));
    expect(tests.size).toBe(5);
    expect(new Set(profiles.map(({ maritalStatus }) => maritalStatus)).size).toBe(6);
    expect(new Set(profiles.flatMap(({ work }) => work.map(({ noc }) => noc))).size).toBeGreaterThan(60);
    const lanes = new Set(people.flatMap((person) => person.lanes));
    for (const lane of ['cec', 'fsw', 'fst', 'pnp', 'french', 'healthcare', 'stem', 'trades', 'transport'])
      expect(lanes).toContain(lane);
  });

  it('adds one in a hundred who are in no programme, for different reasons, and as many as are asked for', () => {
    const out = drawn('2024-04-23', 300).filter(({ lanes }) => lanes.length === 0);
    expect(out.length).toBe(3);
    expect(out.filter(({ profile }) => profile.intendedProvince === 'QC').length).toBe(1);
    const reasons = out.map(({ profile }) => score({ profile }, '2024-04-23').programs.fsw.reasons);
    expect(reasons.every((list) => list.length > 0)).toBe(true);
    const codes = reasons.map((list) => list.map(({ code }) => code).join());
    expect(new Set(codes).size).toBe(3);
    expect(drawn('2024-04-23', 50, 1, { ineligible: 0 }).length).toBe(50);
  });

  it('says so when a band cannot be filled', () => {
    const distribution = new Map([['1201-1300', 1]]);
    expect(() => populationLike(distribution, { size: 1, day: '2024-04-23', seed: 1 })).toThrow(
      /Nobody turns up with 1201-1300 points/,
    );
  });
});
