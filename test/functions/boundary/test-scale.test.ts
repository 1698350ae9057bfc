import { expect, test } from 'vitest';
import type { Ability, LanguageTestName } from '#domain/profile/profile';
import { parseProfile } from '#functions/boundary/parse-profile';
import { poolProfile } from './sample-profile.ts';

/** Least and most of every scale as the tests' makers publish them, and a value between two steps. */
const SCALES: [LanguageTestName, string, Ability, least: number, most: number, between: number][] = [
  ['ielts-general-training', '2025-01-01', 'listening', 0, 9, 7.25],
  ['ielts-general-training', '2025-01-01', 'writing', 0, 9, 6.1],
  ['celpip-general', '2025-01-01', 'reading', 0, 12, 9.5],
  ['pte-core', '2025-01-01', 'speaking', 10, 90, 60.5],
  ['tef-canada', '2019-09-30', 'reading', 0, 300, 207.5],
  ['tef-canada', '2019-09-30', 'listening', 0, 360, 249.5],
  ['tef-canada', '2019-09-30', 'writing', 0, 450, 310.5],
  ['tef-canada', '2019-09-30', 'speaking', 0, 450, 310.5],
  ['tef-canada', '2019-10-01', 'reading', 0, 699, 450.5],
  ['tef-canada', '2024-01-01', 'speaking', 0, 699, 456.5],
  ['tcf-canada', '2025-01-01', 'reading', 0, 699, 453.5],
  ['tcf-canada', '2025-01-01', 'listening', 0, 699, 458.5],
  ['tcf-canada', '2025-01-01', 'writing', 0, 20, 10.5],
  ['tcf-canada', '2025-01-01', 'speaking', 0, 20, 10.5],
];

test.each(SCALES)('%s of %s: %s is from %d to %d', (test, takenOn, ability, least, most, between) => {
  const fault = (value: number) => {
    const abilities = { listening: 10, reading: 10, writing: 10, speaking: 10 };
    const ielts = { listening: 5, reading: 5, writing: 5, speaking: 5 };
    const rest = test === 'ielts-general-training' ? ielts : abilities;
    const result = parseProfile(
      poolProfile({ languageTests: [{ test, takenOn, ...rest, [ability]: value }] }),
    );
    return result.ok ? 'none' : result.errors.map(({ pointer, code }) => `${pointer} ${code}`).join();
  };
  const at = `/languageTests/0/${ability}`;
  expect(fault(least)).toBe('none');
  expect(fault(most)).toBe('none');
  expect(fault(least - 1)).toBe(`${at} out-of-range`);
  expect(fault(most + 1)).toBe(`${at} out-of-range`);
  expect(fault(between)).toBe(`${at} not-on-scale`);
});

test('results are held against the widest scale where the day is no day, and stay non-negative where the test is unknown', () => {
  const faults = (change: object) => {
    const sat = {
      test: 'tef-canada',
      takenOn: '2019-02-29',
      listening: 700,
      reading: 699,
      writing: 1,
      speaking: 1,
    };
    const result = parseProfile({ ...poolProfile(), languageTests: [{ ...sat, ...change }] });
    return result.ok ? [] : result.errors.map(({ pointer }) => pointer.split('/')[3]).sort();
  };
  expect(faults({})).toEqual(['listening', 'takenOn']);
  expect(faults({ test: 'other', takenOn: '2019-02-28', writing: -1 })).toEqual(['test', 'writing']);
});
