import { expect, test } from 'vitest';
import { expectedRounds } from '#functions/round-plans/expected-rounds';
import { timesOf } from '#functions/round-plans/plan-times';
import type { RoundPlan } from '#functions/round-plans/round-plan';

const plan = (more: Partial<RoundPlan>): RoundPlan => ({
  name: 'trial',
  lane: 'general',
  size: 3,
  cron: 'cron(0 10 ? * WED *)',
  ...more,
});
const instants = (one: RoundPlan, after: string) =>
  expectedRounds([one], new Date(after)).map(({ scheduledAt }) => scheduledAt);

test('a plan has the clocks of its own zone', () => {
  // In Paris the clocks change on 29 March 2026, three weeks after Toronto.
  expect(instants(plan({ timeZone: 'Europe/Paris' }), '2026-03-18T12:00:00Z').slice(0, 2)).toEqual([
    '2026-03-25T09:00:00.000Z',
    '2026-04-01T08:00:00.000Z',
  ]);
});

test('an instant that is now is not to come', () => {
  expect(instants(plan({}), '2026-03-11T14:00:00Z')[0]).toBe('2026-03-18T14:00:00.000Z');
});

test('of a plan that is due every minute a hundred rounds are told', () => {
  const found = instants(plan({ cron: 'cron(* * * * ? *)' }), '2026-03-11T14:00:00Z');
  expect(found).toHaveLength(100);
  expect(found.at(-1)).toBe('2026-03-11T15:40:00.000Z');
});

test('a plan whose years are over has none', () => {
  expect(instants(plan({ cron: 'cron(0 10 ? * WED 2025)' }), '2026-01-01T00:00:00Z')).toEqual([]);
});

test('who may be in a round, and by which clocks, is not part of what is told', () => {
  const [round] = expectedRounds(
    [plan({ registration: 'before-day', timeZone: 'America/Toronto' })],
    new Date('2026-03-02T00:00:00Z'),
  );
  expect(round).toEqual({ plan: 'trial', lane: 'general', size: 3, scheduledAt: '2026-03-04T15:00:00.000Z' });
});

test.each(['rate(7 days)', 'at(2026-03-04T10:00:00)', 'cron(0 10 * * WED *)', 'weekly'])(
  '%s is no schedule of a plan',
  (cron) => {
    expect(() => timesOf(plan({ cron }))).toThrow(expect.objectContaining({ name: 'UnreadableSchedule' }));
  },
);
