import * as v from 'valibot';
import { REGISTRATIONS } from '#domain/rounds/registration';
import { checkRule, LARGEST_ROUND } from '#domain/rounds/selection-rule';
import type { RoundOrder } from '../table/round.ts';

const schema = v.strictObject({
  // Part of keys and of public addresses.
  plan: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/)),
  // A scheduler gives whole seconds; instants are compared as text, so all have milliseconds.
  scheduledAt: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.transform((instant) => new Date(instant)),
    v.date(),
    v.transform((instant) => instant.toISOString()),
  ),
  lane: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,63}$/)),
  size: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_ROUND))),
  minimumScore: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1200))),
  registration: v.exactOptional(v.picklist(REGISTRATIONS)),
});

/**
 * The order that a message of the rounds queue carries.
 *
 * @throws Error on anything else: such a message ends in the dead-letter queue, for a person to look at
 */
export function parseOrder(body: string): RoundOrder {
  const order = v.parse(schema, JSON.parse(body));
  checkRule(order);
  return order;
}
