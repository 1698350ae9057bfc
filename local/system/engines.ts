import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DataFolder } from '../data/data-folder.ts';
import { dynamoDbClient, sqsClient } from '../engines/clients.ts';
import { startDynamoDb } from '../engines/dynamodb.ts';
import { type SqsEngine, startSqs } from '../engines/sqs.ts';
import { createQueues, restoreMessages, type SavedQueue, saveMessages } from '../queues/queues.ts';
import { createTables } from '../tables/tables.ts';
import type { SystemPlan } from '../template/system-plan.ts';
import type { Undo } from './undo.ts';

const QUEUES_FILE = 'queues.json';

export interface Engines {
  dynamoDbUrl: string;
  dynamoDb: DynamoDBClient;
  sqsEngine: SqsEngine;
  sqs: SQSClient;
}

/** Starts DynamoDB and SQS, still empty. */
export async function startEngines(
  region: string,
  data: DataFolder | undefined,
  undo: Undo,
): Promise<Engines> {
  const database = await startDynamoDb(data ? { path: data.path('dynamodb.sqlite') } : {});
  undo.add(() => database.stop());
  const sqsEngine = await startSqs({ region });
  undo.add(() => sqsEngine.stop());
  const dynamoDb = dynamoDbClient(database.endpoint, region);
  const sqs = sqsClient(sqsEngine.endpoint, region);
  undo.add(() => dynamoDb.destroy());
  undo.add(() => sqs.destroy());
  return { dynamoDbUrl: database.endpoint, dynamoDb, sqsEngine, sqs };
}

/** Makes the tables and queues of the template, and puts back the messages of the last run; saves them at the end. */
export async function furnishEngines(
  { dynamoDb, sqs, sqsEngine }: Engines,
  plan: SystemPlan,
  data: DataFolder | undefined,
  undo: Undo,
): Promise<void> {
  await createTables(dynamoDb, plan.tables);
  await createQueues(sqs, plan.queues);
  if (!data) return;
  await restoreMessages(sqs, plan.queues, (data.load(QUEUES_FILE) as SavedQueue[] | undefined) ?? []);
  // From here on they are in the engine; a crash must not bring back old ones.
  data.remove(QUEUES_FILE);
  undo.add(async () => data.save(QUEUES_FILE, await saveMessages(sqsEngine, plan.queues)));
}
