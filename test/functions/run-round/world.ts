import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { PutCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import type { Profile } from '#domain/profile/profile';
import type { Ranked } from '#domain/rounds/rank-key';
import { inParallel } from '#functions/clients/in-parallel';
import type { NotifyDependencies } from '#functions/notify/dependencies';
import { handleNotifications } from '#functions/notify/handle-notifications';
import type { RoundDependencies } from '#functions/run-round/dependencies';
import { factsPut } from '#functions/table/facts';
import { timerCursorKey } from '#functions/table/keys';
import type { Standing } from '#functions/table/standing';
import { standingTransition } from '#functions/table/standing-transition';
import { readStanding } from '#functions/table/stored-profile';
import { startSqs } from '#local/engines/sqs';
import { emptyTable } from '../../engines/table.ts';
import { recordingMail } from './recording-mail.ts';
import { startScorer } from './told-scorer.ts';

/** Facts of nobody in particular; a round does not look at them. */
export function factsOf(id: string): Profile {
  return {
    email: `${id}@example.org`,
    preferredLanguage: 'en',
    familyName: 'Tremblay',
    givenName: 'Alex',
    dateOfBirth: '1990-05-17',
    maritalStatus: 'single',
    familySize: 1,
    intendedProvince: 'ON',
    settlementFunds: 30_000,
    education: [],
    languageTests: [],
    work: [],
  };
}

export const standingOf = (candidate: Ranked, more: Partial<Standing> = {}): Standing => ({
  profileId: candidate.id,
  sub: `sub-${candidate.id}`,
  state: 'in-pool',
  version: 1,
  submittedAt: candidate.submittedAt,
  expiresAt: '2027-01-01T00:00:00.000Z',
  score: candidate.score,
  lanes: ['general'],
  ruleset: '2025-03-25',
  scoredOn: '2026-02-01',
  nextChangeOn: null,
  ...more,
});

/**
 * Table and queues on real engines, a mail service that records, and a clock that the test sets.
 *
 * @param timersRan the day up to which timers have done everything; `null` when they have never run
 */
export async function startWorld({ timersRan = '2026-02-17' }: { timersRan?: string | null } = {}) {
  const store = await emptyTable();
  if (timersRan !== null)
    await store.client.send(
      new PutCommand({ TableName: store.table, Item: { ...timerCursorKey, day: timersRan } }),
    );
  const engine = await startSqs();
  const sqs = new SQSClient({
    endpoint: engine.endpoint,
    region: 'ca-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const queue = async (QueueName: string, Attributes: Record<string, string>) =>
    (await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
  const notificationsQueueUrl = await queue('notifications', {});
  const roundsQueueUrl = await queue('rounds.fifo', { FifoQueue: 'true', ContentBasedDeduplication: 'true' });
  const { mails, ses } = recordingMail();
  const clock = { at: Date.parse('2026-02-18T14:00:30.000Z') };
  const now = () => {
    clock.at += 1;
    return new Date(clock.at);
  };
  const { scores, score } = startScorer();
  const log: { message: string; facts: Record<string, unknown> }[] = [];
  const base = {
    db: store.client,
    table: store.table,
    sqs,
    notificationsQueueUrl,
    roundsQueueUrl,
    now,
    log: (message: string, facts: Record<string, unknown>) => void log.push({ message, facts }),
  };
  const roundDeps: RoundDependencies = {
    ...base,
    sleep: async (milliseconds) => {
      clock.at += milliseconds;
    },
    random: () => 0.5,
    newSecret: () => '5ec4e7'.padEnd(64, '0'),
    rulesetOn: () => '2025-03-25',
    score,
    remainingMs: () => 900_000,
    limits: { chunkSize: 10, concurrency: 4, settleMs: 10_000, marginMs: 60_000 },
  };
  const notifyDeps: NotifyDependencies = {
    ...base,
    sleep: roundDeps.sleep,
    random: roundDeps.random,
    ses,
    log: (message, facts, level) => base.log(message, level ? { ...facts, level } : facts),
    from: 'ronde@example.org',
    portalUrl: 'https://portal.example.org/?from=mail&lang=en',
    leaseMs: 60_000,
  };

  async function take(queueUrl: string): Promise<SQSRecord[]> {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
    );
    return Messages.map(
      ({ MessageId = '', ReceiptHandle = '', Body = '' }) =>
        ({
          messageId: MessageId,
          receiptHandle: ReceiptHandle,
          body: Body,
          attributes: { ApproximateReceiveCount: '1' },
        }) as SQSRecord,
    );
  }
  async function settle(queueUrl: string, done: SQSRecord[]): Promise<void> {
    if (done.length === 0) return;
    await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: queueUrl,
        Entries: done.map(({ messageId, receiptHandle }) => ({
          Id: messageId,
          ReceiptHandle: receiptHandle,
        })),
      }),
    );
  }

  return {
    ...store,
    sqs,
    mails,
    scores,
    clock,
    log,
    notificationsQueueUrl,
    roundsQueueUrl,
    roundDeps,
    notifyDeps,
    /** Puts candidates into the pool. */
    async submit(candidates: readonly Ranked[], more: Partial<Standing> = {}): Promise<void> {
      for (const { id, score: total } of candidates)
        scores.set(factsOf(id).email, { total, lanes: more.lanes ?? ['general'] });
      await inParallel(candidates, 16, (candidate) =>
        store.client.send(
          new TransactWriteCommand({
            TransactItems: [
              ...standingTransition(store.table, undefined, standingOf(candidate, more)),
              factsPut(store.table, candidate.id, factsOf(candidate.id)),
            ],
          }),
        ),
      );
    },
    /** Takes a profile to another standing, as any of the functions would. */
    async change(id: string, changes: Partial<Standing>): Promise<void> {
      const before = await readStanding({ db: store.client, table: store.table }, id);
      if (!before) throw new Error(`no profile ${id}`);
      const after = { ...before, ...changes, version: before.version + 1 };
      await store.client.send(
        new TransactWriteCommand({ TransactItems: standingTransition(store.table, before, after) }),
      );
    },
    /** All items of a partition. */
    async items(partition: string, prefix = ''): Promise<Record<string, unknown>[]> {
      const { Items = [] } = await store.client.send(
        new QueryCommand({
          TableName: store.table,
          KeyConditionExpression: 'PK = :pk AND begins_with(SK, :prefix)',
          ExpressionAttributeValues: { ':pk': partition, ':prefix': prefix },
          ConsistentRead: true,
        }),
      );
      return Items;
    },
    take,
    settle,
    /** Lets `notify` have whatever is in its queue, until there is nothing left. */
    async deliverAll(deps: NotifyDependencies = notifyDeps): Promise<number> {
      for (let messages = 0; ; ) {
        const records = await take(notificationsQueueUrl);
        if (records.length === 0) return messages;
        messages += records.length;
        const { batchItemFailures } = await handleNotifications({ Records: records } as SQSEvent, deps);
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
        await settle(
          notificationsQueueUrl,
          records.filter(({ messageId }) => !failed.has(messageId)),
        );
      }
    },
    async stop(): Promise<void> {
      sqs.destroy();
      await engine.stop();
      await store.stop();
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;

/**
 * A pool with ties: every third candidate shares a score with its neighbours, every sixth pair an instant as well.
 * The order of submission is not the order of rank.
 */
export function poolOf(size: number, prefix = 'p'): Ranked[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `${prefix}-${String((index * 7919) % size).padStart(6, '0')}`,
    score: 600 - (Math.floor(index / 3) % 601),
    submittedAt: new Date(
      Date.parse('2026-01-05T09:00:00.000Z') + ((index * 31) % 97) * 60_000,
    ).toISOString(),
  }));
}

/** Another way to the same order: one sort after the other, least important first. */
export function ranking(pool: readonly Ranked[]): string[] {
  return [...pool]
    .sort((a, b) => a.id.localeCompare(b.id, 'en'))
    .sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}
