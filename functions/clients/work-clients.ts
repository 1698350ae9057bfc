import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { REQUEST_LIMITS } from './request-limits.ts';

/** More tries than where a caller waits. Together they stay far below the shortest time limit of such a function. */
const SETTINGS = { maxAttempts: 6, requestHandler: REQUEST_LIMITS };

/** The table, for functions that no caller waits for. Region, credentials and endpoint come by the environment. */
export const workTable = (): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(SETTINGS), {
    marshallOptions: { removeUndefinedValues: true },
  });

/** The queues, for functions that no caller waits for. */
export const workQueues = (): SQSClient => new SQSClient(SETTINGS);
