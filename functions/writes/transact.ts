import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { cancellationCodes, refusedForNow } from '../clients/passing-fault.ts';
import type { TableAccess } from '../clients/table-access.ts';
import type { TransactItem } from './transact-item.ts';

/** A transaction that wrote nothing because others were at the same items, every time that it was tried. */
class TableBusy extends Error {
  override readonly name = 'TableBusy';
}

const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 40;

/**
 * Writes all items or none. A transaction that collided with others, or was throttled, is tried again a few times with
 * growing, jittered pauses until the deadline; nothing of it was written, so nothing is written twice.
 *
 * @returns false when a condition did not hold, so that nothing was written: read again and decide anew
 * @throws TableBusy when it collided every time
 */
export async function transact(
  { db, random, pause }: TableAccess,
  items: TransactItem[],
  deadline: AbortSignal,
): Promise<boolean> {
  let last: unknown;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    deadline.throwIfAborted();
    try {
      await db.send(new TransactWriteCommand({ TransactItems: items }), { abortSignal: deadline });
      return true;
    } catch (error) {
      const codes = cancellationCodes(error);
      if (codes?.includes('ConditionalCheckFailed')) return false;
      if (!codes || !refusedForNow(error)) throw error;
      last = error;
    }
    await pause(random() * FIRST_PAUSE_MS * 2 ** attempt, deadline);
  }
  throw new TableBusy('others were at the same items', { cause: last });
}
