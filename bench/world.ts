import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { timerCursorKey } from '#functions/table/keys';
import { dynamoDbClient, sqsClient } from '#local/engines/clients';
import { startDynamoDb } from '#local/engines/dynamodb';
import { startSqs } from '#local/engines/sqs';
import { createTables } from '#local/tables/tables';

const REGION = 'ca-central-1';
const schema = {
  AttributeDefinitions: [
    { AttributeName: 'PK', AttributeType: 'S' as const },
    { AttributeName: 'SK', AttributeType: 'S' as const },
  ],
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' as const },
    { AttributeName: 'SK', KeyType: 'RANGE' as const },
  ],
};

/** The table of the system. */
export const TABLE = 'ronde';
/** A table with standings only, for the system that scans. */
export const SCANNED = 'standings';

/** Empty tables and queues on the local engines. */
export async function startWorld() {
  const [dynamo, queues] = await Promise.all([startDynamoDb(), startSqs({ region: REGION })]);
  const base = dynamoDbClient(dynamo.endpoint, REGION);
  await createTables(base, [
    { name: TABLE, ttlAttribute: undefined, ...schema },
    { name: SCANNED, ttlAttribute: undefined, ...schema },
  ]);
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  // As in a system whose timers run: without it a round would look for what is due in a month of days.
  await client.send(new PutCommand({ TableName: TABLE, Item: { ...timerCursorKey, day: yesterday } }));
  const sqs = sqsClient(queues.endpoint, REGION);
  const queue = async (QueueName: string, Attributes: Record<string, string>) =>
    (await sqs.send(new CreateQueueCommand({ QueueName, Attributes }))).QueueUrl ?? '';
  return {
    endpoint: dynamo.endpoint,
    client,
    sqs,
    notificationsQueueUrl: await queue('notifications', {}),
    roundsQueueUrl: await queue('rounds.fifo', { FifoQueue: 'true', ContentBasedDeduplication: 'true' }),
    async stop(): Promise<void> {
      client.destroy();
      sqs.destroy();
      await Promise.all([dynamo.stop(), queues.stop()]);
    },
  };
}

export type World = Awaited<ReturnType<typeof startWorld>>;
