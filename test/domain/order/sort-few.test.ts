import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortFew } from '#domain/order/sort-few';

const entries = fc.array(fc.record({ key: fc.integer({ min: 0, max: 5 }), place: fc.nat() }), {
  maxLength: 30,
});

describe('sortFew', () => {
  it('sorts as the platform does, equals in the order they came, however long the list', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
        expect(sortFew([...list], byKey)).toEqual(list.toSorted(byKey));
      }),
      { numRuns: 500 },
    );
  });
});
