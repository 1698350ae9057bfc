import { describe, expect, it } from 'vitest';
import { appended, applied, type Change } from '#domain/improvements/change';
import { english, somebody } from '../somebody.ts';

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
    const { profile } = applied(candidate, [list, appended([], '/profile/jobOffers', 1)]);
    expect(profile.jobOffers).toEqual([1]);
  });
});

describe('appended', () => {
  it('makes the list where there is none', () => {
    expect(appended(undefined, '/a', 1)).toEqual({ op: 'add', path: '/a', value: [1] });
    expect(appended([], '/a', 1)).toEqual({ op: 'add', path: '/a/-', value: 1 });
  });
});
