import { expect, test } from 'vitest';
import { COUNTRIES } from '#functions/boundary/countries';

const isCountry = (code: string): boolean => COUNTRIES.includes(code);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Codes that Unicode's CLDR names beside ISO's: reserved, user-assigned and grouping codes, and countries that are no more. */
const ONLY_IN_CLDR = new Set(
  'AC CP CQ DG EA EU EZ IC TA UN XA XB XK QO ZZ AN BU CS DD FX NT QU SU TP UK YD YU ZR CT DY FQ HV JT MI NH NQ PC PU PZ RH VD WK'.split(
    ' ',
  ),
);

test('the 249 codes of ISO 3166-1, as CLDR names them', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const named = PAIRS.filter((code) => names.of(code) !== undefined && !ONLY_IN_CLDR.has(code));
  const ours = PAIRS.filter(isCountry);
  expect(ours).toHaveLength(249);
  expect(ours.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(named.filter((code) => !isCountry(code))).toEqual([]);
});

test('codes that are not assigned, or not in capitals, are none', () => {
  for (const code of ['XK', 'EU', 'UK', 'SU', 'ZZ', 'ca', 'CAN', '']) expect(isCountry(code)).toBe(false);
});
