import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSRecord } from 'aws-lambda';
import { poolRulesKey, timerCursorKey } from '#functions/table/keys';
import { writePoolSnapshot } from '#functions/table/pool-snapshot';
import type { RoundOrder } from '#functions/table/round';
import type { Edit } from '../finished-round/check-places.ts';
import { startWorld } from '../functions/run-round/world.ts';
import { startMailService } from './mail-service.ts';
import { emptyTally } from './tally.ts';
import { startTurns } from './turns.ts';

/** As in the template. */
const TRIES = { notifications: 5, rounds: 20 } as const;
/** The digest of the rules that everybody is scored by. */
export const RULES = 'rules-1';
const DAYS = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'];

/**
 * Everything that a round runs on: table and queues on real engines, dead letters as the template has them, a mail
 * service over HTTP. Time is simulated; a message whose time limit is over is given back by whoever simulates.
 */
export async function startCluster() {
  const world = await startWorld();
  const mail = await startMailService();
  const turns = startTurns();
  const sqs = turns.inTurn(world.sqs, 'queue');

  async function withDeadLetters(url: string, name: string, tries: number): Promise<string> {
    const fifo = name.endsWith('.fifo') ? { FifoQueue: 'true', ContentBasedDeduplication: 'true' } : {};
    const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: fifo }));
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
    );
    const policy = { deadLetterTargetArn: Attributes?.QueueArn, maxReceiveCount: tries };
    await sqs.send(
      new SetQueueAttributesCommand({ QueueUrl: url, Attributes: { RedrivePolicy: JSON.stringify(policy) } }),
    );
    return QueueUrl;
  }
  const { notificationsQueueUrl, roundsQueueUrl } = world;
  const deadMail = await withDeadLetters(notificationsQueueUrl, 'dead-notifications', TRIES.notifications);
  const deadOrders = await withDeadLetters(roundsQueueUrl, 'dead-rounds.fifo', TRIES.rounds);
  // The pool is counted and scored by today's rules, and the timers have run already: none is what a history is about.
  for (const item of [
    { ...timerCursorKey, day: DAYS[0] },
    { ...poolRulesKey, rules: RULES, since: `${DAYS[0]}T00:01:00.000Z` },
  ])
    await world.client.send(new PutCommand({ TableName: world.table, Item: item }));
  for (const asOf of DAYS)
    await writePoolSnapshot(world.roundDeps, {
      asOf,
      takenAt: `${asOf}T00:01:00.000Z`,
      bands: {},
      total: 0,
    });
  let fired = 0;

  const receive = async (QueueUrl: string, most: number): Promise<SQSRecord[]> => {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: most,
        VisibilityTimeout: 3_600,
        WaitTimeSeconds: 0,
        MessageSystemAttributeNames: ['ApproximateReceiveCount'],
      }),
    );
    return Messages.map(
      ({ MessageId, ReceiptHandle, Body, Attributes }) =>
        ({
          messageId: MessageId,
          receiptHandle: ReceiptHandle,
          body: Body,
          attributes: { ApproximateReceiveCount: Attributes?.ApproximateReceiveCount ?? '1' },
        }) as SQSRecord,
    );
  };
  /** Moves all dead letters of a queue back. */
  const moveBack = async (from: string, to: string): Promise<number> => {
    let moved = 0;
    for (let records = await receive(from, 10); records.length > 0; records = await receive(from, 10))
      for (const { body, receiptHandle } of records) {
        moved += 1;
        const fifo = { MessageGroupId: 'pool', MessageDeduplicationId: `redriven-${moved}` };
        await sqs.send(
          new SendMessageCommand({ QueueUrl: to, MessageBody: body, ...(to.endsWith('.fifo') && fifo) }),
        );
        await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: receiptHandle }));
      }
    return moved;
  };

  return {
    world,
    mail,
    turns,
    receive,
    /** Moves everything that was given up back to where it came from. @returns how many messages */
    redrive: async (): Promise<number> =>
      (await moveBack(deadMail, notificationsQueueUrl)) + (await moveBack(deadOrders, roundsQueueUrl)),
    deadMail,
    deadOrders,
    tally: emptyTally(),
    /** What candidates have edited, in any order. */
    edits: [] as Edit[],
    /** An order as a schedule sends it. The queue drops none of them as a repetition. */
    async order(order: RoundOrder | string): Promise<void> {
      fired += 1;
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: roundsQueueUrl,
          MessageBody: typeof order === 'string' ? order : JSON.stringify(order),
          MessageGroupId: 'pool',
          MessageDeduplicationId: `fired-${fired}`,
        }),
      );
    },
    async giveBack(QueueUrl: string, { receiptHandle }: SQSRecord): Promise<void> {
      await sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: receiptHandle, VisibilityTimeout: 0 }),
      );
    },
    async done(QueueUrl: string, { receiptHandle }: SQSRecord): Promise<void> {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: receiptHandle }));
    },
    async stop(): Promise<void> {
      await mail.stop();
      await world.stop();
    },
  };
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>;
