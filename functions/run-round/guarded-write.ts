import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TransactItem } from '../table/standing-transition.ts';
import { ConditionsFailed, transact } from '../table/transact.ts';

/**
 * Writes one transaction of guarded items, for work that has no caller waiting.
 *
 * @returns false when a condition did not hold, so that nothing was written: read again, then decide
 * @throws whatever else went wrong, and a conflict or throttling that outlasts the tries
 */
export async function guardedWrite(
  items: TransactItem[],
  {
    db,
    table,
    sleep,
    random,
  }: {
    db: DynamoDBDocumentClient;
    table: string;
    sleep: (ms: number) => Promise<void>;
    random: () => number;
  },
): Promise<boolean> {
  try {
    await transact({ db, table, random, pause: sleep }, items, new AbortController().signal);
    return true;
  } catch (error) {
    if (error instanceof ConditionsFailed) return false;
    throw error;
  }
}
