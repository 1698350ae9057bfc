import { describe, expect, test } from 'vitest';
import { parseProfile } from '#functions/boundary/parse-profile';
import { fullProfile, poolProfile } from './sample-profile.ts';

type Json = Record<string, unknown>;

/** A copy of the full profile with one place changed; `undefined` takes the field away. */
function withChange(pointer: string, value: unknown): unknown {
  const copy = structuredClone(fullProfile) as unknown as Json;
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const place = path.reduce((at, key) => at[key] as Json, copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

function faultsOf(input: unknown): [string, string][] {
  const result = parseProfile(input);
  return result.ok ? [] : result.errors.map(({ pointer, code }) => [pointer, code]);
}

test('whole profiles come out as they went in', () => {
  for (const profile of [fullProfile, poolProfile()])
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
});

test('texts are trimmed', () => {
  const result = parseProfile(withChange('/familyName', '  Benali \n'));
  expect(result.ok && result.profile.familyName).toBe('Benali');
});

const FIELDS = Object.keys(fullProfile);
const MAY_BE_ABSENT = [
  'givenName',
  'firstOfficialLanguage',
  'certificatesOfQualification',
  'jobOffers',
  'siblingInCanada',
  'militaryService',
];

test.each(FIELDS)('%s may be absent only where the contract says so, and never null', (field) => {
  const code = field === 'spouse' ? 'spouse-required' : 'required';
  expect(faultsOf(withChange(`/${field}`, undefined))).toEqual(
    MAY_BE_ABSENT.includes(field) ? [] : [[`/${field}`, code]],
  );
  expect(faultsOf(withChange(`/${field}`, null))[0]?.[0]).toBe(`/${field}`);
});

const FAULTS: [pointer: string, value: unknown, code: string][] = [
  ['/email', 'amina', 'not-an-email'],
  ['/email', 'amina@localhost', 'not-an-email'],
  ['/email', 'a..b@example.org', 'not-an-email'],
  ['/email', 'a b@example.org', 'not-an-email'],
  ['/email', 'a@example.org, b@example.org', 'not-an-email'],
  ['/email', 'a@example.org\r\nBcc: b@example.org', 'not-an-email'],
  ['/email', `${'a'.repeat(65)}@example.org`, 'not-an-email'],
  [
    '/email',
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(20)}`,
    'too-long',
  ],
  ['/email', 7, 'wrong-type'],
  ['/preferredLanguage', 'de', 'not-allowed'],
  ['/preferredLanguage', 'EN', 'not-allowed'],
  ['/familyName', '   ', 'empty'],
  ['/familyName', 'x'.repeat(101), 'too-long'],
  ['/familyName', 'a\u0000b', 'unprintable'],
  ['/familyName', 'a\nb', 'unprintable'],
  ['/familyName', 'Ren\uFFFD', 'unprintable'],
  ['/familyName', '\u200B\u2060', 'empty'],
  ['/familyName', 'a\u202Eb', 'unprintable'],
  ['/givenName', 'a\uD800b', 'unprintable'],
  ['/dateOfBirth', '2025-02-30', 'not-a-date'],
  ['/dateOfBirth', '1900-02-29', 'not-a-date'],
  ['/dateOfBirth', '1994-2-28', 'not-a-date'],
  ['/dateOfBirth', '1994-02-28T00:00:00Z', 'not-a-date'],
  ['/dateOfBirth', '1899-12-31', 'out-of-range'],
  ['/dateOfBirth', 19940228, 'wrong-type'],
  ['/maritalStatus', 'engaged', 'not-allowed'],
  ['/familySize', 0, 'out-of-range'],
  ['/familySize', 31, 'out-of-range'],
  ['/familySize', 2.5, 'not-whole'],
  ['/familySize', '3', 'wrong-type'],
  ['/familySize', 1, 'family-too-small'],
  ['/intendedProvince', 'XX', 'not-allowed'],
  ['/intendedProvince', 'on', 'not-allowed'],
  ['/settlementFunds', -0.01, 'out-of-range'],
  ['/settlementFunds', 1e-200, 'out-of-range'],
  ['/settlementFunds', Number.POSITIVE_INFINITY, 'out-of-range'],
  ['/settlementFunds', Number.NaN, 'wrong-type'],
  ['/education', {}, 'wrong-type'],
  ['/education', new Array(51).fill(fullProfile.education[0]), 'too-long'],
  ['/education/0', null, 'wrong-type'],
  ['/education/0', [], 'wrong-type'],
  ['/education/0/level', 'bachelor', 'not-allowed'],
  ['/education/0/country', 'XK', 'not-a-country'],
  ['/education/0/country', 'UK', 'not-a-country'],
  ['/education/0/country', 'CAN', 'not-a-country'],
  ['/education/0/assessment/issuedOn', '2017-06-29', 'before-award'],
  ['/education/0/assessment/organisation', '', 'empty'],
  ['/education/1/awardedOn', '1994-02-27', 'before-birth'],
  ['/languageTests/0/test', 'toefl', 'not-allowed'],
  ['/languageTests/0/takenOn', '1994-02-27', 'before-birth'],
  ['/languageTests/0/listening', -1, 'out-of-range'],
  ['/languageTests/0/reading', '7', 'wrong-type'],
  ['/languageTests/0/speaking', undefined, 'required'],
  ['/work/0/noc', '2123', 'unknown-occupation'],
  ['/work/0/noc', '26231', 'unknown-occupation'],
  ['/work/0/noc', '2123A', 'unknown-occupation'],
  ['/work/0/noc', 21231, 'wrong-type'],
  ['/work/0/from', '1994-02-27', 'before-birth'],
  ['/work/0/to', undefined, 'required'],
  ['/work/0/hoursPerWeek', 0, 'out-of-range'],
  ['/work/0/hoursPerWeek', 1e-200, 'out-of-range'],
  ['/work/0/hoursPerWeek', -40, 'out-of-range'],
  ['/work/0/hoursPerWeek', 168.5, 'out-of-range'],
  ['/work/1/to', '2017-08-31', 'before-start'],
  ['/work/1/selfEmployed', 'no', 'wrong-type'],
  ['/work/1/temporaryResident', 'no', 'wrong-type'],
  ['/education/0/academicYears', 0, 'out-of-range'],
  ['/education/0/academicYears', 13, 'out-of-range'],
  ['/certificatesOfQualification/0/province', 'CA', 'not-allowed'],
  ['/jobOffers/0/supported', 1, 'wrong-type'],
  ['/militaryService/0/to', '2012-12-31', 'before-start'],
  ['/siblingInCanada', 'yes', 'wrong-type'],
  ['/spouse', [], 'wrong-type'],
  ['/spouse/accompanying', undefined, 'required'],
  ['/spouse/work', null, 'wrong-type'],
  ['/nomination', { province: 'ON', acceptedOn: '2026-01-01' }, 'unknown-field'],
  ['/age', 31, 'unknown-field'],
  ['/toString', 'x', 'unknown-field'],
  ['/spouse/email', 'x@example.org', 'unknown-field'],
  ['/education/0/assessment/score', 1, 'unknown-field'],
];

test.each(FAULTS)('%s = %j is %s', (pointer, value, code) => {
  expect(faultsOf(withChange(pointer, value))).toEqual([[pointer, code]]);
});

const ACCEPTED: [pointer: string, value: unknown][] = [
  ['/intendedProvince', 'QC'],
  ['/settlementFunds', 0],
  ['/settlementFunds', 1e12],
  ['/work/0/hoursPerWeek', 168],
  ['/work/0/from', '2031-01-01'],
  ['/languageTests/0/takenOn', '2009-01-01'],
  ['/languageTests/0/takenOn', '2031-01-01'],
  ['/education/0/assessment/issuedOn', '2017-06-30'],
  ['/work/1/to', '2017-09-01'],
  ['/education', []],
  ['/education', new Array(50).fill(fullProfile.education[0])],
  ['/familyName', "D'Arc-Łukasiewicz 王"],
  ['/familyName', 'می‌خواهم'],
  ['/dateOfBirth', '1992-02-29'],
];

test.each(ACCEPTED)('%s = %j is accepted', (pointer, value) => {
  expect(faultsOf(withChange(pointer, value))).toEqual([]);
});

describe('spouse as the marital status says', () => {
  const { spouse, ...alone } = fullProfile;
  test.each(['single', 'separated', 'divorced', 'widowed'])('%s has none', (maritalStatus) => {
    expect(faultsOf({ ...alone, maritalStatus })).toEqual([]);
    expect(faultsOf({ ...alone, maritalStatus, spouse })).toEqual([['/spouse', 'spouse-not-allowed']]);
  });
  test.each(['married', 'common-law'])('%s has one, counted in the family', (maritalStatus) => {
    expect(faultsOf({ ...alone, maritalStatus, spouse })).toEqual([]);
    expect(faultsOf({ ...alone, maritalStatus })).toEqual([['/spouse', 'spouse-required']]);
  });
});

test('every fault is reported at once, also those over several fields, with escaped pointers', () => {
  const input = {
    ...fullProfile,
    email: 'x',
    dateOfBirth: '2025-02-30',
    familySize: 1,
    spouse: undefined,
    work: [{ noc: '1', country: 'CA', from: '2024-01-02', to: '2024-01-01', hoursPerWeek: 40 }],
    'a/b~c': true,
    d: true,
  };
  expect(new Set(faultsOf(input).map(([pointer]) => pointer))).toEqual(
    new Set([
      '/email',
      '/dateOfBirth',
      '/familySize',
      '/spouse',
      '/work/0/noc',
      '/work/0/to',
      '/a~1b~0c',
      '/d',
    ]),
  );
});

test('what is no object is one fault at the root', () => {
  for (const input of [null, [], 'x', 7, true, undefined])
    expect(faultsOf(input)).toEqual([['', 'wrong-type']]);
});

test('messages are in the language asked for, and never repeat what was sent', () => {
  const input = withChange('/email', 'secret-value');
  const english = parseProfile(input, { pointer: '/profile' });
  const french = parseProfile(input, { language: 'fr', pointer: '/profile' });
  expect(english).toEqual({
    ok: false,
    errors: [{ pointer: '/profile/email', code: 'not-an-email', message: 'Must be an e-mail address.' }],
  });
  expect(JSON.stringify(french)).toContain('adresse de courriel');
  expect(JSON.stringify([english, french])).not.toContain('secret-value');
});

test('a document of nothing but faults gets a bounded answer', () => {
  const flood = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, 1]));
  expect(faultsOf(flood)).toHaveLength(500);
});

test('a result that cannot become a number is a fault, of a test that nobody knows too', () => {
  const { languageTests } = fullProfile;
  const odd = { ...languageTests[0], test: 'toefl', listening: { toString: '' }, reading: [{ valueOf: 1 }] };
  expect(faultsOf({ ...fullProfile, languageTests: [odd] })).toEqual([
    ['/languageTests/0/test', 'not-allowed'],
    ['/languageTests/0/listening', 'wrong-type'],
    ['/languageTests/0/reading', 'wrong-type'],
  ]);
});

test('names of prototypes are fields like any other', () => {
  const input = JSON.parse('{"__proto__":{"email":"a@example.org"},"constructor":1,"hasOwnProperty":2}');
  expect(faultsOf(input).filter(([, code]) => code === 'unknown-field')).toEqual([
    ['/__proto__', 'unknown-field'],
    ['/constructor', 'unknown-field'],
    ['/hasOwnProperty', 'unknown-field'],
  ]);
});
