import { describe, expect, it } from 'vitest';
import { amount } from '#domain/sentences/amount';

describe('an amount', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1560, '1,560', '1\u00a0560'],
    [15_263.9, '15,263', '15\u00a0263'],
    [1_000_000, '1,000,000', '1\u00a0000\u00a0000'],
  ])('%d is %s, in French %s', (value, en, fr) => {
    expect([amount(value, 'en'), amount(value, 'fr')]).toEqual([en, fr]);
  });
});
