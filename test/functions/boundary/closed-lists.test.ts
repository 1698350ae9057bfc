import { describe, expect, it, test } from 'vitest';
import { LANES } from '#domain/categories/lanes';
import { PROVINCES, type Profile } from '#domain/profile/profile';
import { COUNTRIES } from '#functions/boundary/countries';
import type { FaultCode } from '#functions/boundary/field-error';
import { parse } from '#functions/boundary/parse';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { parseProfile } from '#functions/boundary/parse-profile';
import { cutOffSchema } from '#functions/rounds/order-schema';
import occupations from '../../domain/reference/occupations.json' with { type: 'json' };
import { fullProfile } from './sample-profile.ts';

const words = (list: string): string[] => list.split(' ');

/** With an entry in every list. */
const FULL: Profile = {
  ...fullProfile,
  spouse: {
    accompanying: true,
    canadianOrPermanentResident: false,
    ...fullProfile.spouse,
    work: fullProfile.work,
  },
};

/** The document with one place changed. */
function changed(document: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(document);
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const place = path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  (place as Record<string, unknown>)[last] = value;
  return copy;
}

const single = (profile: Profile, maritalStatus: string): unknown => {
  const { spouse: _, ...rest } = profile;
  const alone = { ...rest, familySize: 1, maritalStatus };
  return ['married', 'common-law'].includes(maritalStatus) ? { ...profile, maritalStatus } : alone;
};

interface ClosedList {
  /** As published: IRPR, ISO 3166-1, NOC 2021, the list of the contract. */
  members: readonly string[];
  /** Codes that look like members. */
  misses: readonly string[];
  code: FaultCode;
  /** The places where the list holds. */
  pointers: readonly string[];
}

const PROVINCE_CODES = words('AB BC MB NB NL NS NT NU ON PE QC SK YT');

/** Every closed list of a profile: an entry for each place would be no list of its own. */
const LISTS: Readonly<Record<string, ClosedList>> = {
  occupations: {
    members: Object.keys(occupations.unit_groups),
    misses: words('93888 21999 00999 99999 00000 10000 2123 212310 2123A'),
    code: 'unknown-occupation',
    pointers: ['/work/0/noc', '/spouse/work/0/noc', '/jobOffers/0/noc', '/certificatesOfQualification/0/noc'],
  },
  countries: {
    members: COUNTRIES,
    misses: words('XK EU UK SU ZZ CAN C'),
    code: 'not-a-country',
    pointers: [
      '/education/0/country',
      '/work/0/country',
      '/militaryService/0/country',
      '/spouse/education/0/country',
      '/spouse/work/0/country',
    ],
  },
  provinces: {
    members: PROVINCE_CODES,
    misses: words('CA ONT PQ NF NWT any'),
    code: 'not-allowed',
    pointers: ['/jobOffers/0/province', '/certificatesOfQualification/0/province'],
  },
  'intended provinces': {
    members: [...PROVINCE_CODES, 'any'],
    misses: words('CA ONT PQ none'),
    code: 'not-allowed',
    pointers: ['/intendedProvince'],
  },
  'language tests': {
    members: words('ielts-general-training celpip-general pte-core tef-canada tcf-canada'),
    misses: words('ielts-academic ielts celpip celpip-general-ls pte-academic tef tcf toefl'),
    code: 'not-allowed',
    pointers: ['/languageTests/0/test', '/spouse/languageTests/0/test'],
  },
  'levels of credentials': {
    members: words('secondary one-year two-year three-year master professional doctoral'),
    misses: words('none bachelor four-year two-or-more masters phd'),
    code: 'not-allowed',
    pointers: ['/education/0/level', '/spouse/education/0/level'],
  },
  languages: {
    members: ['en', 'fr'],
    misses: words('de en-CA fra'),
    code: 'not-allowed',
    pointers: ['/preferredLanguage', '/firstOfficialLanguage'],
  },
};

/** Slips of hand and eye that make another text of a member. */
const slips = (member: string): string[] => [
  member.toLowerCase() === member ? member.toUpperCase() : member.toLowerCase(),
  ` ${member}`,
  `${member} `,
  `${member}\u0000`,
  member.slice(0, -1),
  `${member}${member.slice(-1)}`,
  '',
];

const faults = (input: unknown): string[] => {
  const result = parseProfile(input);
  return result.ok ? [] : result.errors.map(({ pointer, code }) => `${pointer} ${code}`);
};

describe.each(Object.entries(LISTS))('%s', (_, { members, misses, code, pointers }) => {
  it.each(pointers)('at %s: every one is taken', (pointer) => {
    for (const member of members) {
      const found = faults(changed(FULL, pointer, member)).filter((fault) => fault.startsWith(pointer));
      expect([member, found]).toEqual([member, []]);
    }
  });

  it.each(pointers)('at %s: whatever is no member, or one with a slip, is refused', (pointer) => {
    const known = new Set(members);
    const others = [...misses, ...members.flatMap(slips)].filter((value) => !known.has(value));
    expect(others.length).toBeGreaterThan(members.length);
    for (const value of new Set(others))
      expect([value, faults(changed(FULL, pointer, value))]).toEqual([
        value,
        expect.arrayContaining([`${pointer} ${code}`]),
      ]);
  });
});

/** Every place of a document that holds text. */
function texts(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}/${key}`));
}

test('every other place of a profile that takes a word of any kind holds a name or a reference', () => {
  const free = texts(FULL).filter((pointer) => parseProfile(changed(FULL, pointer, 'word')).ok);
  expect(new Set(free.map((pointer) => pointer.split('/').at(-1)))).toEqual(
    new Set(['familyName', 'givenName', 'organisation', 'reference']),
  );
});

test('marital statuses: the six of the contract', () => {
  const statuses = words('single married common-law separated divorced widowed');
  for (const status of statuses) expect([status, faults(single(fullProfile, status))]).toEqual([status, []]);
  for (const status of [...words('annulled-marriage civil-union unknown'), ...statuses.flatMap(slips)])
    expect(faults(single(fullProfile, status))).toContain('/maritalStatus not-allowed');
});

test('provinces that nominate: all but Nunavut; Quebec’s counts for nothing', () => {
  const accepted = (province: string): boolean =>
    parseCandidate({ profile: fullProfile, nomination: { province, acceptedOn: '2026-01-01' } }).ok;
  expect(PROVINCES.filter(accepted)).toEqual(PROVINCE_CODES.filter((code) => code !== 'NU'));
  for (const code of ['NU', 'any', ...PROVINCE_CODES.flatMap(slips)])
    expect([code, accepted(code)]).toEqual([code, false]);
});

test('lanes: those of the contract', () => {
  const lanes = words(
    'general cec fsw fst pnp french healthcare stem trades transport agriculture education physicians senior-managers researchers military',
  );
  const accepted = (lane: string): boolean => parse(cutOffSchema, { lane, cutOffScore: 400 }).ok;
  expect([...LANES].sort()).toEqual(lanes.toSorted());
  for (const lane of lanes) expect([lane, accepted(lane)]).toEqual([lane, true]);
  for (const lane of ['all', 'cooks', ...lanes.flatMap(slips)])
    expect([lane, accepted(lane)]).toEqual([lane, false]);
});

describe('the message about an occupation that is none', () => {
  const message = (noc: string, language: 'en' | 'fr'): string => {
    const result = parseProfile(changed(FULL, '/work/0/noc', noc), { language });
    return result.ok ? '' : (result.errors[0]?.message ?? '');
  };

  it('names the nearest with their titles, in both languages', () => {
    expect(message('2123', 'en')).toBe(
      'Must be the five-digit code of an occupation, a unit group of NOC 2021. Nearest: 21230 “Computer systems developers and programmers”, 21231 “Software engineers and designers”, 21232 “Software developers and programmers”.',
    );
    expect(message('2123', 'fr')).toBe(
      'Doit être le code à cinq chiffres d’une profession, un groupe de base de la CNP 2021. Les plus proches\u00a0: 21230 «\u00a0Computer systems developers and programmers\u00a0», 21231 «\u00a0Software engineers and designers\u00a0», 21232 «\u00a0Software developers and programmers\u00a0».',
    );
  });

  it.each([
    ['a digit exchanged with its neighbour', '12231', '21231'],
    ['a digit too many', '723100', '72310'],
    ['a digit too few', '7231', '72310'],
    ['another digit', '72319', '72310'],
  ])('finds %s', (_, code, meant) => {
    expect(message(code, 'en')).toContain(`${meant} “`);
  });

  it.each([
    ['a word', 'carpenter'],
    ['nothing', ''],
    ['a long number', '7'.repeat(100_000)],
  ])('names none for %s', (_, code) => {
    expect(message(code, 'en')).toBe(
      'Must be the five-digit code of an occupation, a unit group of NOC 2021.',
    );
  });
});
