import type { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { ChangeMessageVisibilityCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { handleOrders } from '#functions/run-round/handle-orders';
import { runRound } from '#functions/run-round/run-round';
import { runTimers } from '#functions/timers/run-timers';
import type { Random } from '#local/population/random';
import { type Doom, doom, mortal } from '../functions/run-round/killing.ts';
import { type Cluster, RULES } from './cluster.ts';
import { faulty } from './faulty-client.ts';

/** What an invocation has to live with. */
export interface Weather {
  /** Who lives with it, to be told apart from others of the kind; absent where there is one at a time. */
  who?: string;
  random: Random;
  /** The share of requests that something happens to. */
  rate: number;
  /** At which write the process dies; never when absent. */
  fate?: Doom;
}

const HOUR_MS = 3_600_000;

/** The clients of one invocation, each request of which may fail, be its last, and waits for its turn. */
export function clientsOf(
  { world, turns, tally }: Cluster,
  { random, rate, fate = doom(0, false), ...weather }: Weather,
  kind: string,
) {
  const faults = { random, rate, tally };
  const who = weather.who ?? kind;
  return {
    who,
    fate,
    db: turns.inTurn(mortal(faulty(world.client, faults), fate), who),
    sqs: turns.inTurn(mortal(faulty(world.sqs, faults), fate), who),
  };
}

/** One invocation of `run-round` with a message, whether or not the queue should have handed it out. @returns whether it is done */
export async function runWith(cluster: Cluster, record: SQSRecord, weather: Weather): Promise<boolean> {
  const { world, tally } = cluster;
  const { db, sqs, fate } = clientsOf(cluster, weather, 'run-round');
  const hastening = {
    // Seconds until a failed order comes again are simulated ones.
    send: async (command: unknown) => {
      if (command instanceof ChangeMessageVisibilityCommand)
        world.clock.at += (command.input.VisibilityTimeout ?? 0) * 1_000;
    },
  } as unknown as SQSClient;
  const { batchItemFailures } = await handleOrders({ Records: [record] } as SQSEvent, {
    run: (order) => runRound(order, { ...world.roundDeps, db, sqs }),
    sqs: hastening,
    queueUrl: world.roundsQueueUrl,
    log: () => {},
  });
  if (fate.dead) {
    tally.kills += 1;
    world.clock.at += HOUR_MS / 2;
  }
  return !fate.dead && batchItemFailures.length === 0;
}

/** One invocation of `run-round` by its queue. @returns whether there was a message */
export async function workOnOrder(cluster: Cluster, weather: Weather): Promise<boolean> {
  const { roundsQueueUrl } = cluster.world;
  const [record] = await cluster.receive(roundsQueueUrl, 1);
  if (!record) return false;
  if (await runWith(cluster, record, weather)) await cluster.done(roundsQueueUrl, record);
  else await cluster.giveBack(roundsQueueUrl, record);
  return true;
}

/** E-mails that the mail service took and this invocation could not record: these come again, and no others. */
export type Unrecorded = Map<string, number>;

const addressOf = (command: unknown): string =>
  (command as SendEmailCommand).input.Destination?.ToAddresses?.[0] ?? '';

/** One invocation of `notify` by its queue. @returns how many messages it had */
export async function workOnMail(
  cluster: Cluster,
  weather: Weather,
  unrecorded: Unrecorded,
): Promise<number> {
  const { world, mail, tally } = cluster;
  const records = await cluster.receive(world.notificationsQueueUrl, 10);
  if (records.length === 0) return 0;
  const { db, fate, who } = clientsOf(cluster, weather, 'notify');
  // How many e-mails to each address the mail service took, less those that are known here to be sent.
  const open = new Map<string, number>();
  const add = (to: string, count: number) => open.set(to, (open.get(to) ?? 0) + count);
  const watched = {
    send: async (command: unknown) => {
      const to = addressOf(command);
      const timesSent = () => mail.sent.filter((one) => one === to).length;
      const before = timesSent();
      try {
        return await mail.ses.send(command as SendEmailCommand);
      } finally {
        add(to, timesSent() - before);
      }
    },
  };
  const { batchItemFailures } = await handleNotifications({ Records: records } as SQSEvent, {
    ...world.notifyDeps,
    db,
    ses: cluster.turns.inTurn(
      mortal(watched as { send(command: never): unknown }, fate),
      who,
    ) as unknown as SESv2Client,
    sleep: async () => {},
    log: (message, { profileId }) => {
      if (message === 'notification-sent') add(`${String(profileId)}@example.org`, -1);
    },
  });
  for (const [to, count] of open) if (count > 0) unrecorded.set(to, (unrecorded.get(to) ?? 0) + count);
  if (fate.dead) tally.kills += 1;
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  for (const record of records) {
    const doubled = weather.rate > 0 && weather.random.chance(0.1);
    if (doubled) tally.doubledMessages += 1;
    if (fate.dead || failed.has(record.messageId) || doubled)
      await cluster.giveBack(world.notificationsQueueUrl, record);
    else await cluster.done(world.notificationsQueueUrl, record);
  }
  return records.length;
}

/** One invocation of `timers` by its schedule, which takes no notice of how it ends. @returns whether it ended well */
export async function workOnTimers(cluster: Cluster, weather: Weather): Promise<boolean> {
  const { world, tally } = cluster;
  const { db, sqs, fate } = clientsOf(cluster, weather, 'timers');
  const well = await runTimers({
    ...world.roundDeps,
    db,
    sqs,
    rules: RULES,
    remainingMs: () => 240_000,
  }).then(
    () => true,
    () => false,
  );
  if (fate.dead) tally.kills += 1;
  return well;
}

/** Lets everything come to rest in good weather. @throws Error when it does not within two simulated days */
export async function comeToRest(cluster: Cluster, random: Random, unrecorded: Unrecorded): Promise<void> {
  const good: Weather = { random, rate: 0 };
  for (let runs = 0; runs < 600; runs += 1) {
    cluster.world.clock.at += 5 * 60_000;
    await workOnTimers(cluster, good);
    let worked = 0;
    while (await workOnOrder(cluster, good)) worked += 1;
    for (let had = 1; had > 0; worked += had) had = await workOnMail(cluster, good, unrecorded);
    if (worked === 0 && (await isEmpty(cluster))) return;
  }
  throw new Error('the system does not come to rest');
}

/** Whether no notification waits in the outbox. */
async function isEmpty({ world, turns }: Cluster): Promise<boolean> {
  const db = turns.inTurn(world.client, 'onlooker');
  for (const day of ['2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'])
    for (let shard = 0; shard < 8; shard += 1) {
      const { Count } = await db.send(
        new QueryCommand({
          TableName: world.table,
          KeyConditionExpression: 'PK = :pk',
          ExpressionAttributeValues: { ':pk': `DUE#${day}#${shard}` },
          ConsistentRead: true,
          Select: 'COUNT',
        }),
      );
      if (Count !== 0) return false;
    }
  return true;
}
