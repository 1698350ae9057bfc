import { expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { assessmentExpiry, credentialState, datedCredential } from '#domain/facts/education/credential';
import { AssessmentBodies } from '#domain/rulebook/compiled-bodies';
import { canadianCredential, foreignCredential } from '../../somebody.ts';

const BODIES = new AssessmentBodies([]);

it.each([
  [1, '2025-03-01', '2026-03-01'],
  [1, '2024-02-29', '2025-02-28'],
  [3, '2025-03-01', '2028-03-01'],
  [5, '2021-03-10', '2026-03-10'],
])('an assessment that counts for %i years, of %s, is too old from %s', (years, issuedOn, expiry) => {
  const credential = datedCredential(foreignCredential('master', issuedOn), BODIES);
  expect(toIsoDate(assessmentExpiry(credential, years))).toBe(expiry);
  expect(credentialState(credential, toDay(expiry) - 1, years)).toBe('counts');
  expect(credentialState(credential, toDay(expiry), years)).toBe('too-old');
});

it('what has no assessment, or needs none, is never too old', () => {
  const { assessment: _, ...unassessed } = foreignCredential('master');
  const dated = [canadianCredential('master'), unassessed].map((one) => datedCredential(one, BODIES));
  const end = toDay('9999-12-31');
  expect(dated.map((credential) => credentialState(credential, end, 1))).toEqual(['counts', 'not-assessed']);
  for (const credential of dated) {
    expect(assessmentExpiry(credential, 1)).toBeGreaterThan(end);
  }
});
