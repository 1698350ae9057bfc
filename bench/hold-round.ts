import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { score } from '#domain/answers/score/score';
import { roundIdOf } from '#domain/rounds/round-id';
import { selectInvited } from '#domain/rounds/select-invited';
import { ROUND_LIMITS } from '#functions/run-round/dependencies';
import { runRound } from '#functions/run-round/run-round';
import { frozenPart } from '#functions/table/round';
import type { Standing } from '#functions/table/standing';
import { readRound } from '#functions/table/stored-round';
import { counted, type Usage } from './counted.ts';
import { type Floor, floorOf } from './floor.ts';
import { TABLE, type World } from './world.ts';

const LANE = 'general';

/** One round, what it cost and the least that it could have cost. */
export interface Measured {
  pool: number;
  size: number;
  selection: Usage;
  other: Usage;
  floor: Floor;
  milliseconds: number;
  /** Out of the pool now. */
  invited: Standing[];
}

/**
 * Holds a round with the limits of production on the real functions.
 *
 * @throws Error when it did not invite exactly the candidates that sorting the pool selects
 */
export async function holdRound(pool: readonly Standing[], size: number, world: World): Promise<Measured> {
  const scheduledAt = new Date(Date.now() - 60_000).toISOString();
  const order = { plan: `bench-${pool.length}-${size}`, scheduledAt, lane: LANE, size };
  const { client: db, usage } = counted(world.client);
  const began = performance.now();
  const ended = await runRound(order, {
    db,
    table: TABLE,
    sqs: world.sqs,
    notificationsQueueUrl: world.notificationsQueueUrl,
    roundsQueueUrl: world.roundsQueueUrl,
    now: () => new Date(),
    sleep,
    random: Math.random,
    newSecret: () => randomBytes(32).toString('hex'),
    rulesetOn: () => '2025-03-25',
    score,
    remainingMs: () => Number.POSITIVE_INFINITY,
    log: () => {},
    limits: ROUND_LIMITS,
  });
  const milliseconds = performance.now() - began;
  const candidates = pool.map(({ profileId: id, ...standing }) => ({ id, ...standing }));
  const expected = selectInvited(candidates, { lane: LANE, size, asOf: scheduledAt });
  const header = await readRound({ db: world.client, table: TABLE }, roundIdOf(order));
  const frozen = header && frozenPart(header);
  const same =
    frozen?.issued === expected.invited.length &&
    frozen.cutOff?.score === expected.cutOff?.score &&
    frozen.cutOff?.submittedAt === expected.cutOff?.submittedAt;
  if (ended !== 'done' || !same) throw new Error(`the round of ${size} out of ${pool.length} went wrong`);
  const byId = new Map(pool.map((standing) => [standing.profileId, standing]));
  const invited = expected.invited.flatMap(({ id }) => byId.get(id) ?? []);
  return { pool: pool.length, size, ...usage, floor: floorOf(LANE, invited), milliseconds, invited };
}
