import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** How a use case reaches the table. */
export interface TableAccess {
  db: DynamoDBDocumentClient;
  table: string;
  /** From 0 to 1: spreads attempts that collided. */
  random(): number;
  /** Waits; rejects when the signal aborts. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}
