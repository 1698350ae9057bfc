import { runRound } from '#functions/run-round/run-round';
import type { Notification } from '#functions/table/outbox';
import { poolOf, ranking, type World } from '../run-round/world.ts';

/** Invites the given number of candidates; their messages wait in the queue. */
export async function invite(
  world: World,
  count: number,
): Promise<{ ids: string[]; notification: Notification & { at: string } }> {
  const pool = poolOf(count);
  await world.submit(pool);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: count };
  await runRound(order, world.roundDeps);
  const ids = ranking(pool);
  const [profileId = ''] = ids;
  const [invitation] = await world.items(`PROFILE#${profileId}`, 'INVITATION#');
  const about = 'general-20260218T140000Z';
  return { ids, notification: { kind: 'invited', profileId, about, at: String(invitation?.invitedAt) } };
}

/** What is written and not known to be sent. */
export async function outboxOf(world: World): Promise<Record<string, unknown>[]> {
  const shards = Array.from({ length: 8 }, (_, shard) => world.items(`DUE#2026-02-18#${shard}`));
  return (await Promise.all(shards)).flat().filter(({ kind }) => kind === 'notify');
}

/** The receipt of the one notification that there is to a profile. */
export const receiptOf = async (world: World, profileId: string) =>
  (await world.items(`PROFILE#${profileId}`, 'NOTICE#'))[0];
