import { expect, test } from 'vitest';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { poolProfile } from './sample-profile.ts';

const nomination = { province: 'NT', acceptedOn: '2026-01-05' };

test('a candidate with or without id and nomination', () => {
  const profile = poolProfile();
  for (const candidate of [{ profile }, { id: 'c1', profile }, { id: 'c1', profile, nomination }])
    expect(parseCandidate(candidate)).toEqual({ ok: true, candidate, contradictions: [] });
});

test('a nomination by Quebec, which counts for nothing', () => {
  const candidate = { profile: poolProfile(), nomination: { ...nomination, province: 'QC' } };
  expect(parseCandidate(candidate)).toEqual({ ok: true, candidate, contradictions: [] });
});

test.each([
  [{ id: 7 }, '/id', 'wrong-type'],
  [{ nomination: { ...nomination, province: 'NU' } }, '/nomination/province', 'not-allowed'],
  [{ nomination: { ...nomination, acceptedOn: '2026-04-31' } }, '/nomination/acceptedOn', 'not-a-date'],
  [{ nomination: { ...nomination, points: 600 } }, '/nomination/points', 'unknown-field'],
  [{ submittedAt: '2026-01-01' }, '/submittedAt', 'unknown-field'],
  [{ profile: { ...poolProfile(), familyName: '' } }, '/profile/familyName', 'empty'],
  [{ profile: undefined }, '/profile', 'wrong-type'],
])('%j is at fault at %s: %s', (change, pointer, code) => {
  const result = parseCandidate({ profile: poolProfile(), ...change });
  expect(result.ok ? [] : result.errors.map((error) => [error.pointer, error.code])).toEqual([
    [pointer, code],
  ]);
});
