import { expect, test } from 'vitest';
import { parseOrder } from '#functions/round-orders/parse-order';
import { wakeMessage } from '#functions/round-orders/wake-message';
import type { RoundOrder } from '#functions/table/round';

const order: RoundOrder = {
  plan: 'general',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  size: 1,
};
const { size: _, ...open } = order;

test.each<[string, RoundOrder]>([
  ['the smallest round', order],
  ['the largest', { ...order, size: 30_000 }],
  ['everybody from a score upwards', { ...open, minimumScore: 0 }],
  ['some of those', { ...order, minimumScore: 1200 }],
  ['whoever submitted before the day', { ...order, registration: 'before-day' }],
  ['one of an officer’s', { ...order, plan: 'once-3f2a81c09b7e' }],
])('an order is read as it was given: %s', (_name, given) => {
  expect(parseOrder(JSON.stringify(given))).toEqual(given);
  const { MessageBody, MessageGroupId, MessageDeduplicationId } = wakeMessage(given, 'q', new Date(5)).input;
  expect([parseOrder(MessageBody ?? ''), MessageGroupId]).toEqual([given, 'pool']);
  expect(MessageDeduplicationId).toBe(`${given.plan}-20260218T140000Z-5`);
});

test('an instant without milliseconds, as a scheduler writes it, is the same instant', () => {
  expect(parseOrder(JSON.stringify({ ...order, scheduledAt: '2026-02-18T14:00:00Z' }))).toEqual(order);
});

test.each<[string, unknown]>([
  ['nobody', { ...order, size: 0 }],
  ['more than the largest round', { ...order, size: 30_001 }],
  ['half a person', { ...order, size: 1.5 }],
  ['everybody', open],
  ['a score below all', { ...open, minimumScore: -1 }],
  ['a score above all', { ...open, minimumScore: 1201 }],
  ['another registration', { ...order, registration: 'after' }],
  ['no instant', { ...order, scheduledAt: 'tomorrow' }],
  ['no plan', { ...order, plan: '' }],
  ['a plan that would break a key', { ...order, plan: 'a#b' }],
  ['a lane that would', { ...order, lane: 'a#b' }],
  ['something more', { ...order, force: true }],
  ['a list', [order]],
])('no order: %s', (_name, given) => {
  expect(() => parseOrder(JSON.stringify(given))).toThrow();
});
