import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from '#local/population/largest-remainder';

describe('largestRemainder', () => {
  it('divides seats as the textbook case of the Hare quota does', () => {
    // 100,000 votes, 10 seats: shares 4.7, 1.6, 1.58, 1.2, 0.61, 0.31; the three seats left go to 0.7, 0.61 and 0.6.
    const votes = new Map(
      Object.entries({ yellow: 47_000, white: 16_000, red: 15_800, green: 12_000, blue: 6_100, pink: 3_100 }),
    );
    expect(Object.fromEntries(largestRemainder(votes, 10))).toEqual({
      yellow: 5,
      white: 2,
      red: 1,
      green: 1,
      blue: 1,
      pink: 0,
    });
  });

  it('gives a tie to the part that stands first, and keeps the order of the parts', () => {
    expect([
      ...largestRemainder(
        new Map([
          ['a', 1],
          ['b', 1],
          ['c', 1],
        ]),
        4,
      ),
    ]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  it('always adds up, with every part within one of its share', () => {
    const counts = fc
      .array(fc.nat(300_000), { minLength: 1, maxLength: 20 })
      .filter((all) => all.some((n) => n > 0));
    fc.assert(
      fc.property(counts, fc.nat(250_000), (list, total) => {
        const scaled = largestRemainder(new Map(list.entries()), total);
        const sum = list.reduce((all, count) => all + count, 0);
        expect([...scaled.values()].reduce((all, count) => all + count, 0)).toBe(total);
        for (const [part, count] of list.entries())
          expect(Math.abs((scaled.get(part) ?? Number.NaN) - (count * total) / sum)).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ['no parts', new Map<string, number>(), 1],
    ['nothing but zeros', new Map([['a', 0]]), 1],
    [
      'a negative count',
      new Map([
        ['a', 2],
        ['b', -1],
      ]),
      1,
    ],
    ['half a candidate', new Map([['a', 2]]), 1.5],
    ['a negative total', new Map([['a', 2]]), -1],
  ])('refuses %s', (_, counts, total) => {
    expect(() => largestRemainder(counts, total)).toThrow(RangeError);
  });
});
