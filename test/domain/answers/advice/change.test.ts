import { describe, expect, it } from 'vitest';
import { added, applied, type Change, canApply } from '#domain/answers/advice/change';
import { english, somebody } from '../../somebody.ts';

const candidate = somebody({
  languageTests: [english(7), english(8)],
  firstOfficialLanguage: 'en',
});

describe('applied', () => {
  it.each<[string, Change, (after: typeof candidate) => unknown, unknown]>([
    [
      'adds a member',
      { op: 'add', path: '/nomination', value: { province: 'ON' } },
      (after) => after,
      { ...candidate, nomination: { province: 'ON' } },
    ],
    [
      'adds behind the last of a list',
      { op: 'add', path: '/profile/languageTests/-', value: 'x' },
      ({ profile }) => profile.languageTests,
      [english(7), english(8), 'x'],
    ],
    [
      'replaces an element',
      { op: 'replace', path: '/profile/languageTests/1', value: 'x' },
      ({ profile }) => profile.languageTests,
      [english(7), 'x'],
    ],
    [
      'replaces a member of an element',
      { op: 'replace', path: '/profile/languageTests/0/reading', value: 9 },
      ({ profile }) => profile.languageTests,
      [{ ...english(7), reading: 9 }, english(8)],
    ],
    [
      'removes an element',
      { op: 'remove', path: '/profile/languageTests/0' },
      ({ profile }) => profile.languageTests,
      [english(8)],
    ],
    [
      'removes a member of an element',
      { op: 'remove', path: '/profile/languageTests/0/reading' },
      ({ profile }) => profile.languageTests.map((test) => 'reading' in test),
      [false, true],
    ],
    [
      'removes a member',
      { op: 'remove', path: '/profile/firstOfficialLanguage' },
      ({ profile }) => 'firstOfficialLanguage' in profile,
      false,
    ],
  ])('%s', (_, change, part, expected) => {
    const before = structuredClone(candidate);
    expect(part(applied(candidate, [change]) as typeof candidate)).toEqual(expected);
    expect(candidate).toEqual(before);
  });

  it('applies one change after the other', () => {
    const list: Change = { op: 'add', path: '/profile/jobOffers', value: [] };
    const { profile } = applied(candidate, [list, added<unknown>([], '/profile/jobOffers', 1, () => 0)]);
    expect(profile.jobOffers).toEqual([1]);
  });
});

describe('added', () => {
  const usefulness = (entry: number) => entry;

  it('makes the list where there is none', () => {
    expect(added(undefined, '/a', 1, usefulness)).toEqual({ op: 'add', path: '/a', value: [1] });
    expect(added([], '/a', 1, usefulness)).toEqual({ op: 'add', path: '/a/-', value: 1 });
  });

  it('puts the value in the place of the least useful entry, where the list holds 50', () => {
    const list = Array.from({ length: 50 }, (_, i) => (i === 20 || i === 30 ? 1 : 7));
    expect(added(list, '/a', 3, usefulness)).toEqual({ op: 'replace', path: '/a/20', value: 3 });
    expect(added(list.slice(1), '/a', 3, usefulness)).toEqual({ op: 'add', path: '/a/-', value: 3 });
  });
});

describe('canApply', () => {
  it.each<[boolean, Change[]]>([
    [true, [{ op: 'replace', path: '/profile/languageTests/1', value: 'x' }]],
    [false, [{ op: 'replace', path: '/profile/languageTests/2', value: 'x' }]],
    [
      true,
      [
        { op: 'add', path: '/profile/languageTests/-', value: 'x' },
        { op: 'replace', path: '/profile/languageTests/2', value: 'y' },
      ],
    ],
    [true, [{ op: 'add', path: '/profile/languageTests/1/reference', value: 'x' }]],
    [false, [{ op: 'add', path: '/profile/languageTests/2/reference', value: 'x' }]],
    [false, [{ op: 'remove', path: '/profile/siblingInCanada' }]],
    [false, [{ op: 'replace', path: '/profile/spouse/languageTests/0', value: 'x' }]],
  ])('is %s for %j', (expected, changes) => {
    expect(canApply(candidate, changes)).toBe(expected);
  });
});
