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

  /** Whom each round invites, one after the other: a sort and a cut, without what the drawing knows of places. */
  function cutOffs(day: string, size: number, seed: number): { lane: string; off: number; above: number }[] {
    const { distribution, rounds } = publishedPool(day);
    const total = [...distribution.values()].reduce((sum, count) => sum + count, 0);
    let left = inPool(populationLike(distribution, { size, day, seed, rounds }));
    return rounds.map(({ lane, size: published, cutOff }) => {
      const ranked = left.filter(({ lanes }) => lanes.includes(lane)).sort((a, b) => b.score - a.score);
      const invited = ranked.slice(0, Math.round((published * size) / total));
      const above = ranked.filter(({ score: points }) => points >= cutOff.score);
      left = left.filter((person) => !invited.includes(person));
      return { lane, off: (invited.at(-1)?.score ?? 0) - cutOff.score, above: above.length };
    });
  }

  // Sizes to scale by hand: 2,095 and 1,400 of 214,697 are 19.5 and 13.0 of 2,000; 2,000 and 3,500 of 229,904 are 17.4
  // and 30.4; 4,000 of 256,914 are 31.1 and 2,000 and 250 of 226,793 are 17.6 and 2.2.
  it.each([
    ['2024-04-23', 294, { general: 20, french: 13 }],
    ['2024-04-23', 7, { general: 20, french: 13 }],
    ['2026-09-27', 294, { cec: 17, trades: 30 }],
    ['2025-07-20', 294, { healthcare: 31 }],
    ['2026-09-13', 294, { cec: 18, 'senior-managers': 2 }],
  ])(
    'has as many of each lane at the cut-offs of %s as were invited, to scale (seed %i)',
    (day, seed, sizes) => {
      const found = cutOffs(day, 2000, seed).filter(({ lane }) => lane in sizes);
      expect(Object.fromEntries(found.map(({ lane, above }) => [lane, above]))).toEqual(sizes);
      for (const { off } of found) {
        expect(off).toBeGreaterThanOrEqual(0);
        expect(off).toBeLessThanOrEqual(20);
      }
    },
  );

  it('keeps its quotas where no place of a round can be filled: one person, recruits of forces, nobody above', () => {
    const one = (day: string) => {
      const { distribution, rounds } = publishedPool(day);
      return inPool(populationLike(distribution, { size: 1, day, seed: 1, rounds }));
    };
    expect(one('2024-04-23').map(({ score: points }) => countByBand([points]).bands['351-400'])).toEqual([1]);
    const military = PUBLISHED_DAYS.find((day) =>
      publishedPool(day).rounds.some(({ lane }) => lane === 'military'),
    );
    const { distribution, rounds } = publishedPool(military ?? '');
    const people = inPool(populationLike(distribution, { size: 300, day: military ?? '', seed: 1, rounds }));
    expect(people).toHaveLength(300);
  });

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
