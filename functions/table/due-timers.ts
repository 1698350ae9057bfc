import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import { timerPartition } from './keys.ts';
import type { Timer } from './timer.ts';

const PAGE = 50;

/** A timer as it stands in the table; one for a notification tells how often its message was queued again. */
export interface DueTimer extends Timer {
  queuedAgainAt?: IsoInstant;
  queuedAgain?: number;
}

/**
 * The timers of a day and shard that are due at `until`, oldest first, page by page, read consistently.
 *
 * @param after only those behind this sort key
 */
export async function* dueTimers(
  day: IsoDate,
  shard: number,
  until: IsoInstant,
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  after?: string,
): AsyncGenerator<DueTimer[], void, undefined> {
  const PK = timerPartition(day, shard);
  let from: Record<string, unknown> | undefined = after === undefined ? undefined : { PK, SK: after };
  do {
    const { Items = [], LastEvaluatedKey } = await db.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: 'PK = :pk AND SK < :end',
        // '$' is the character after '#', so this is behind every timer of the instant itself.
        ExpressionAttributeValues: { ':pk': PK, ':end': `${until}$` },
        ConsistentRead: true,
        Limit: PAGE,
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    );
    yield Items as DueTimer[];
    from = LastEvaluatedKey;
  } while (from);
}
