import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { refusedForNow } from '../clients/passing-fault.ts';
import { transact } from './transact.ts';
import type { TransactItem } from './transact-item.ts';
import { untilTaken, type Waiting } from './until-taken.ts';

/** How work without a waiting caller reaches the table. */
export interface WriteDependencies extends Waiting {
  db: DynamoDBDocumentClient;
  table: string;
}

/**
 * Writes one transaction of guarded items, for work that has no caller waiting: a table that throttles is waited for.
 *
 * @returns false when a condition did not hold, so that nothing was written: read again, then decide
 * @throws whatever else went wrong, and a conflict or throttling that outlasts the tries
 */
export function guardedWrite(items: TransactItem[], deps: WriteDependencies): Promise<boolean> {
  const { db, table, random, sleep: pause } = deps;
  const write = () => transact({ db, table, random, pause }, items, new AbortController().signal);
  return untilTaken(write, deps, refusedForNow);
}
