import { expect, test } from 'vitest';
import { submittedBy } from '#domain/rounds/registration';

test.each([
  ['2026-02-18T14:00:00.000Z', '2026-02-17T23:59:59.999Z'],
  ['2026-02-18T00:00:00.000Z', '2026-02-17T23:59:59.999Z'],
  ['2026-01-01T23:59:59.999Z', '2025-12-31T23:59:59.999Z'],
  ['2024-03-01T15:00:00.000Z', '2024-02-29T23:59:59.999Z'],
])('a round at %s for those who submitted before its day', (scheduledAt, last) => {
  expect(submittedBy({ scheduledAt, registration: 'before-day' })).toBe(last);
  expect(submittedBy({ scheduledAt })).toBe(scheduledAt);
});

test('an instant that is none', () => {
  expect(() => submittedBy({ scheduledAt: 'tomorrow', registration: 'before-day' })).toThrow(RangeError);
});
