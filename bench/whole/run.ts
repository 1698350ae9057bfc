import type { Writable } from 'node:stream';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoDbClient } from '#local/engines/clients';
import { startDynamoDb } from '#local/engines/dynamodb';
import { publishedPool } from '#local/population/rounds-history';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';
import { readWholeTable } from '../../test/finished-round/whole-table.ts';
import { type Costs, costsBetween, startCountingProxy } from './counting-proxy.ts';
import { fillPool } from './fill-pool.ts';
import { holdWhole, planRound } from './hold-whole.ts';
import type { Observation } from './observation.ts';
import { observe } from './observe.ts';
import type { WholeRoundOptions } from './options.ts';
import { rankAgain } from './rank-again.ts';

/** The day whose published pool is taken to scale, and an instant of it. */
const DAY = '2024-04-23';
const SCHEDULED_AT = `${DAY}T14:00:00.000Z`;
const REGION = 'ca-central-1';
const PATIENCE_MS = 180_000;

/** A round that was held, all that can be seen of it, and what it took. */
export interface WholeRound {
  observation: Observation;
  /** What the table was asked from the call of the round until nothing was left in any queue. */
  costs: Costs;
  milliseconds: { filling: number; holding: number };
}

/** The whole system, whose every request to the table passes what counts it. */
async function startCounted(out: Writable) {
  const engine = await startDynamoDb();
  const proxy = await startCountingProxy(engine.endpoint);
  const named = process.env.AWS_ENDPOINT_URL_DYNAMODB;
  let system: System;
  try {
    process.env.AWS_ENDPOINT_URL_DYNAMODB = proxy.endpoint;
    system = await startSystem({ progress: (step) => void out.write(`${step} …\n`) });
  } catch (error) {
    await proxy.stop();
    await engine.stop();
    throw error;
  } finally {
    if (named === undefined) delete process.env.AWS_ENDPOINT_URL_DYNAMODB;
    else process.env.AWS_ENDPOINT_URL_DYNAMODB = named;
  }
  const client = DynamoDBDocumentClient.from(dynamoDbClient(engine.endpoint, REGION));
  return {
    system,
    costs: proxy.costs,
    /** For looking, which is not counted. */
    look: { client, table: system.outputs.TableName ?? '' },
    async stop(): Promise<void> {
      await system.stop();
      client.destroy();
      await proxy.stop();
      await engine.stop();
    },
  };
}

/**
 * Starts the system, fills the pool, has the functions hold one general round with all its e-mails, and looks at what
 * came of it. Judges nothing.
 *
 * @throws LocalRunError when the system cannot be started, refuses what it should take, or stands still
 */
export async function holdWholeRound({
  size,
  pool,
  seed,
  out,
}: WholeRoundOptions & { out: Writable }): Promise<WholeRound> {
  const { system, costs, look, stop } = await startCounted(out);
  try {
    const started = performance.now();
    const people = await fillPool(system, publishedPool(DAY), { size: pool, seed, out });
    const { roundId, scheduledAt } = await planRound(system, { size, scheduledAt: SCHEDULED_AT });
    const before = await readWholeTable(look);
    const population = rankAgain(people, before, DAY);
    const mailsBefore = system.mailbox.count();
    const called = performance.now();
    const costsBefore = costs();
    await holdWhole(
      system,
      { roundId, scheduledAt },
      { size, look: look.client, table: look.table, out, patienceMs: PATIENCE_MS },
    );
    const held = performance.now();
    const spent = costsBetween(costsBefore, costs());
    const facts = { roundId, size, population, mailsBefore };
    return {
      observation: await observe(system, facts, look),
      costs: spent,
      milliseconds: { filling: called - started, holding: held - called },
    };
  } finally {
    await stop();
  }
}
