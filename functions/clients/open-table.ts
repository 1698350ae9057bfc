import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { REQUEST_LIMITS } from './request-limits.ts';
import type { TableAccess } from './table-access.ts';

/**
 * Opens the table for functions that a caller waits for. It gives up a call that hangs in time for another one before
 * the caller's ten seconds are over. Region, credentials and endpoint come by the environment.
 */
export function openTable(table: string): TableAccess {
  return {
    db: DynamoDBDocumentClient.from(new DynamoDBClient({ maxAttempts: 4, requestHandler: REQUEST_LIMITS })),
    table,
    random: Math.random,
    pause: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  };
}
