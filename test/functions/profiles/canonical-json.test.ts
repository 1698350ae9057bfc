import { expect, test } from 'vitest';
import { canonicalJson } from '#functions/profiles/canonical-json';

test('the order of fields makes no difference, that of lists does', () => {
  const one = { b: { d: 1, c: [2, { f: null, e: 'x' }] }, a: true };
  const other = { a: true, b: { c: [2, { e: 'x', f: null }], d: 1 } };
  expect(canonicalJson(one)).toBe('{"a":true,"b":{"c":[2,{"e":"x","f":null}],"d":1}}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});
