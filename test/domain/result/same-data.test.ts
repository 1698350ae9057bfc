import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameData } from '#domain/result/same-data';

const data = fc.record({
  total: fc.integer({ min: 0, max: 2 }),
  lanes: fc.array(fc.constantFrom('general', 'cec'), { maxLength: 2 }),
  reasons: fc.array(fc.record({ code: fc.constantFrom('a', 'b') }), { maxLength: 2 }),
  grid: fc.record({ age: fc.integer({ min: 0, max: 1 }), met: fc.boolean() }),
});

describe('isSameData', () => {
  it('says what comparing the texts says', () => {
    fc.assert(
      fc.property(data, data, (a, b) => {
        expect(isSameData(a, b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(isSameData(a, structuredClone(a))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [null, null, true],
    [null, {}, false],
    [undefined, null, false],
    ['1', 1, false],
    [1, {}, false],
    [{}, 1, false],
    [{}, null, false],
    [[], {}, false],
    [{}, [], false],
    [[1], [1, 2], false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(isSameData(a, b)).toBe(same);
  });
});
