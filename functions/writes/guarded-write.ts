import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refusedForNow } from '../clients/passing-fault.ts';
import { transact } from './transact.ts';
import type { TransactItem } from './transact-item.ts';

/** How work without a waiting caller reaches the table. */
export interface WriteDependencies {
  db: DynamoDBDocumentClient;
  table: string;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
}

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 50;

/**
 * Writes one transaction of guarded items, for work that has no caller waiting: a table that throttles is waited for.
 *
 * @returns false when a condition did not hold, so that nothing was written: read again, then decide
 * @throws whatever else went wrong, and a conflict or throttling that outlasts the tries
 */
export async function guardedWrite(
  items: TransactItem[],
  { db, table, sleep, random }: WriteDependencies,
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transact({ db, table, random, pause: sleep }, items, new AbortController().signal);
    } catch (error) {
      if (attempt === ATTEMPTS || !refusedForNow(error)) throw error;
    }
    await sleep(random() * FIRST_PAUSE_MS * 2 ** attempt);
  }
}
