import { createHash } from 'node:crypto';
import { Refusal } from '../problem/refusal.ts';
import { idempotencyPut, PLAN, type Repeatable, readIdempotency } from '../table/idempotency.ts';
import type { Round, RoundOrder } from '../table/round.ts';
import { plannedRound, planWrites } from '../table/round-plan.ts';
import { readRound } from '../table/stored-round.ts';
import { transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundsDependencies } from './dependencies.ts';

const digestOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** A plan never meets a submission that its sender gave the same key. */
const repeatable = (sub: string, key: string): Repeatable => ({ sub, key: `round#${key}` });

export interface OneOff {
  sub: string;
  /** Makes the request one that may be sent twice. */
  idempotencyKey: string | undefined;
  order: Omit<RoundOrder, 'plan'>;
}

function orderDigest({ scheduledAt, lane, size, minimumScore, registration }: OneOff['order']): string {
  return digestOf(
    scheduledAt,
    lane,
    size ?? null,
    minimumScore ?? null,
    ...(registration ? [registration] : []),
  );
}

/**
 * The round that the same request has planned in the last 24 hours; also when its instant has passed since.
 *
 * @throws Refusal `idempotency-key-reused` when the key came with another order
 */
export async function plannedBefore(
  { sub, idempotencyKey: key, order }: OneOff,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Round | undefined> {
  if (key === undefined) return undefined;
  const request = repeatable(sub, key);
  const earlier = await readIdempotency(deps, PLAN, { request, now: deps.now() }, deadline);
  if (!earlier) return undefined;
  if (earlier.digest !== orderDigest(order)) throw new Refusal('idempotency-key-reused');
  const round = await readRound(deps, earlier.roundId, deadline);
  if (round?.lane !== order.lane) throw new Error('an idempotency record names no round of its own');
  return round;
}

function remember(
  { sub, idempotencyKey: key, order }: OneOff,
  roundId: string,
  { table, now }: RoundsDependencies,
): TransactItem[] {
  if (key === undefined) return [];
  return [idempotencyPut(table, repeatable(sub, key), { digest: orderDigest(order), roundId }, now())];
}

/**
 * Plans a round outside every calendar; asked twice at once with one key, it is one round. See {@link plannedBefore}.
 *
 * @throws Refusal `idempotency-key-reused` when the key came with another order before; `conflict`
 */
export async function planOneOff(
  oneOff: OneOff,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Round> {
  const plan = `once-${digestOf(deps.newId()).slice(0, 12)}`;
  const round = plannedRound({ ...oneOff.order, plan }, deps.now().toISOString());
  const writes = [...planWrites(deps.table, round, oneOff.sub), ...remember(oneOff, round.id, deps)];
  if (await transact(deps, writes, deadline)) return round;
  const meanwhile = await plannedBefore(oneOff, deadline, deps);
  if (!meanwhile) throw new Refusal('conflict');
  return meanwhile;
}
