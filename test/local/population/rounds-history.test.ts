import { describe, expect, it } from 'vitest';
import { LANES } from '#domain/categories/lanes';
import { COUNTED_BANDS } from '#domain/rounds/pool-bands';
import { laneOfPublishedName } from '#local/population/published-names';
import { PUBLISHED_DAYS, publishedPool } from '#local/population/rounds-history';

describe('publishedPool', () => {
  it('has the last general round as published: 2,095 invited at 529 out of a pool of 214,697', () => {
    const pool = publishedPool('2024-04-23');
    const [general, french, ...others] = pool.rounds;
    expect([...pool.distribution.values()].reduce((sum, count) => sum + count, 0)).toBe(214_697);
    expect(general).toEqual({
      number: '294',
      name: 'General',
      lane: 'general',
      at: '2024-04-23T16:54:59.000Z',
      timePublished: true,
      size: 2095,
      cutOff: { score: 529, submittedAt: '2023-11-08T17:50:29.000Z' },
    });
    expect(french).toMatchObject({
      number: '295',
      lane: 'french',
      size: 1400,
      at: '2024-04-24T14:10:42.000Z',
    });
    expect(others).toEqual([]);
  });

  it('takes the newest distribution up to a day, and none before the first', () => {
    expect(publishedPool('2024-05-28').day).toBe('2024-04-23');
    expect(publishedPool('2024-05-29').day).toBe('2024-05-29');
    expect(() => publishedPool('2022-01-16')).toThrow(/2022-01-17/);
  });

  it('knows every day: all bands, rounds in order of time, each in a lane and not before its pool', () => {
    const bands = COUNTED_BANDS.map(({ label }) => label);
    for (const day of PUBLISHED_DAYS) {
      const { distribution, rounds } = publishedPool(day);
      expect([...distribution.keys()]).toEqual(bands);
      expect(rounds.length).toBeGreaterThan(0);
      expect(rounds.map(({ at }) => at)).toEqual(rounds.map(({ at }) => at).sort());
      for (const { at, lane } of rounds) {
        expect(at.slice(0, 10) >= day).toBe(true);
        expect(LANES).toContain(lane);
      }
    }
  });

  it('has the newest pool, of 229,904, and its three rounds', () => {
    const { day, distribution, rounds } = publishedPool('2026-11-29');
    expect(day).toBe('2026-09-27');
    expect([...distribution.values()].reduce((sum, count) => sum + count, 0)).toBe(229_904);
    expect(distribution.get('501-600')).toBe(21_070);
    expect(rounds.map(({ number, lane, size, cutOff }) => [number, lane, size, cutOff.score])).toEqual([
      ['445', 'pnp', 733, 725],
      ['446', 'cec', 2000, 518],
      ['447', 'trades', 3500, 476],
    ]);
    expect(rounds.every(({ timePublished }) => !timePublished)).toBe(true);
  });

  it('keeps the date of round 357, whose published instant lies ten days before it', () => {
    const round = publishedPool('2025-07-20').rounds.find(({ number }) => number === '357');
    expect(round?.at).toBe('2025-07-22T16:27:45.000Z');
  });

  it('does not guess the lane of an unknown name', () => {
    expect(() => laneOfPublishedName('Trades')).toThrow(RangeError);
  });
});
