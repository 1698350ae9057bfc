import { describe, expect, it } from 'vitest';
import { PROVINCES } from '#domain/profile/profile';
import { dollars } from '#domain/sentences/amount';
import { countryName, provinceName } from '#domain/sentences/place-name';

/** Asked for while loading, before any test has: the data of the language are not there yet. */
const FIRST = [countryName('IN').en, countryName('IN').fr];

describe('a place', () => {
  it.each([
    ['BC', 'British Columbia', 'Colombie-Britannique'],
    ['PE', 'Prince Edward Island', 'Île-du-Prince-Édouard'],
    ['NL', 'Newfoundland and Labrador', 'Terre-Neuve-et-Labrador'],
  ])('%s is %s, in French %s', (code, en, fr) => {
    expect([provinceName(code).en, provinceName(code).fr]).toEqual([en, fr]);
  });

  it('has a name for every province, and leaves what is none', () => {
    for (const code of PROVINCES) expect(provinceName(code).fr).not.toBe(code);
    expect([provinceName('any').en, provinceName('toString').en]).toEqual(['any', 'toString']);
  });

  it.each([
    ['IN', 'India', 'Inde'],
    ['DE', 'Germany', 'Allemagne'],
    ['US', 'United States', 'États-Unis'],
    ['CA', 'Canada', 'Canada'],
  ])('country %s is %s, in French %s', (code, en, fr) => {
    expect([countryName(code).en, countryName(code).fr]).toEqual([en, fr]);
  });

  it('is named the first time as ever after', () => {
    expect(FIRST).toEqual(['India', 'Inde']);
    expect([countryName('IN').en, countryName('IN').fr]).toEqual(FIRST);
  });

  it.each(['', 'india', 'ZX', 'IND', 'xIN', 'INx', 'in'])(
    'leaves %j, which is no code of a country',
    (code) => {
      expect([countryName(code).en, countryName(code).fr]).toEqual([code, code]);
    },
  );
});

it.each([
  [15_263, 'CAD 15,263', '15\u00a0263\u00a0$\u00a0CA'],
  [28_000.5, 'CAD 28,000', '28\u00a0000\u00a0$\u00a0CA'],
])('%d dollars are %s, in French %s', (value, en, fr) => {
  expect([dollars(value, 'en'), dollars(value, 'fr')]).toEqual([en, fr]);
});
