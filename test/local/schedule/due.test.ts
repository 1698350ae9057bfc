import { describe, expect, test } from 'vitest';
import { nextDue } from '#functions/schedule/expression';
import { dueBetween } from '#local/schedule/due';

const recurrence = (name: string, expression: string, limits: { from?: Date; until?: Date } = {}) => ({
  name,
  next: nextDue(expression, 'UTC'),
  ...limits,
});
const due = (list: ReturnType<typeof recurrence>[], after: string, to: string) =>
  dueBetween(list, new Date(after), new Date(to)).map(({ of, at }) => `${of.name} ${at.toISOString()}`);

describe('what is due in between', () => {
  const often = recurrence('often', 'rate(5 minutes)');
  const weekly = recurrence('weekly', 'cron(0 10 ? * WED *)');

  test('the start is not part of it, the end is', () => {
    expect(due([weekly], '2026-03-04T10:00:00Z', '2026-03-11T10:00:00Z')).toEqual([
      'weekly 2026-03-11T10:00:00.000Z',
    ]);
    expect(due([weekly], '2026-03-04T09:59:59Z', '2026-03-04T10:00:00Z')).toEqual([
      'weekly 2026-03-04T10:00:00.000Z',
    ]);
  });

  test('every occurrence of something rare counts', () => {
    expect(due([weekly], '2026-03-01T00:00:00Z', '2026-03-19T00:00:00Z')).toEqual([
      'weekly 2026-03-04T10:00:00.000Z',
      'weekly 2026-03-11T10:00:00.000Z',
      'weekly 2026-03-18T10:00:00.000Z',
    ]);
  });

  test('something frequent comes once before everything else, and once at the end', () => {
    expect(due([weekly, often], '2026-03-01T00:00:00Z', '2026-03-12T12:02:00Z')).toEqual([
      'often 2026-03-04T10:00:00.000Z',
      'weekly 2026-03-04T10:00:00.000Z',
      'often 2026-03-11T10:00:00.000Z',
      'weekly 2026-03-11T10:00:00.000Z',
      'often 2026-03-12T12:00:00.000Z',
    ]);
  });

  test('one occurrence of something frequent is an occurrence', () => {
    expect(due([often], '2026-03-01T00:00:00Z', '2026-03-01T00:06:00Z')).toEqual([
      'often 2026-03-01T00:05:00.000Z',
    ]);
    expect(due([often], '2026-03-01T00:01:00Z', '2026-03-01T00:04:00Z')).toEqual([]);
  });

  test('nothing before the start date or after the end date', () => {
    const limited = recurrence('limited', 'rate(1 day)', {
      from: new Date('2026-03-03T00:00:00Z'),
      until: new Date('2026-03-04T00:00:00Z'),
    });
    expect(due([limited], '2026-03-01T00:00:00Z', '2026-03-09T00:00:00Z')).toEqual([
      'limited 2026-03-03T00:00:00.000Z',
      'limited 2026-03-04T00:00:00.000Z',
    ]);
  });
});
