import { describe, expect, it } from 'vitest';
import { seededRandom } from '#local/population/random';

const draws = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random.fraction());
};

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    expect(draws(7, 50)).toEqual(draws(7, 50));
    expect(draws(7, 50)).not.toEqual(draws(8, 50));
  });

  it('spreads evenly: ten thousand draws over ten tenths stay within five standard deviations', () => {
    const tenths = new Array<number>(10).fill(0);
    for (const value of draws(1, 10_000))
      tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
    for (const count of tenths)
      expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(10_000 * 0.1 * 0.9));
  });

  it('draws both ends of a range, in proportion to weights, and from a bell of the given width', () => {
    const random = seededRandom(3);
    const integers = Array.from({ length: 2000 }, () => random.integer(-1, 2));
    expect(new Set(integers)).toEqual(new Set([-1, 0, 1, 2]));
    const weighted = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['rare', 1],
        ['common', 3],
      ] as const),
    );
    const rare = weighted.filter((value) => value === 'rare').length;
    expect(Math.abs(rare - 1000)).toBeLessThan(5 * Math.sqrt(4000 * 0.25 * 0.75));
    const normal = Array.from({ length: 4000 }, () => random.normal(10, 2));
    const mean = normal.reduce((sum, value) => sum + value, 0) / normal.length;
    const variance = normal.reduce((sum, value) => sum + (value - mean) ** 2, 0) / normal.length;
    expect(Math.abs(mean - 10)).toBeLessThan((5 * 2) / Math.sqrt(4000));
    expect(Math.abs(variance - 4)).toBeLessThan(5 * 4 * Math.sqrt(2 / 4000));
  });

  it('never draws what has no weight, and says when there is nothing to draw from', () => {
    const random = seededRandom(5);
    for (let draw = 0; draw < 200; draw += 1)
      expect(
        random.weighted([
          ['never', 0],
          ['always', 2],
        ]),
      ).toBe('always');
    expect(() => random.weighted([])).toThrow(RangeError);
    expect(() => random.oneOf([])).toThrow(RangeError);
  });
});
