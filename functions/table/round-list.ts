import { BatchGetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '../clients/table-access.ts';
import { roundKey } from './keys.ts';
import type { Round } from './round.ts';

/** DynamoDB takes as many keys in one request. */
const LARGEST_PAGE = 100;

/** Some rounds of the public list, and where the next ones begin. */
export interface RoundPage {
  /** The latest scheduled instant first. */
  rounds: Round[];
  /** The sort key of the last one; absent when there are no more. */
  last?: string;
}

type Access = Pick<TableAccess, 'db' | 'table' | 'random' | 'pause'>;

async function headers(ids: string[], deadline: AbortSignal, access: Access): Promise<Map<string, Round>> {
  const { db, table, random, pause } = access;
  const found = new Map<string, Round>();
  let missing: Record<string, unknown>[] = ids.map((id) => ({ ...roundKey.header(id) }));
  for (let attempt = 0; missing.length > 0; attempt += 1) {
    if (attempt > 0) await pause(random() * 50 * 2 ** attempt, deadline);
    const { Responses, UnprocessedKeys } = await db.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: missing } } }),
      { abortSignal: deadline },
    );
    for (const round of (Responses?.[table] ?? []) as Round[]) found.set(round.id, round);
    missing = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}

/**
 * A page of the public list of rounds, newest first.
 *
 * @param page.after the `last` of the page before
 * @param page.limit at most 100
 */
export async function listRounds(
  { after, limit = LARGEST_PAGE }: { after?: string; limit?: number },
  deadline: AbortSignal,
  access: Access,
): Promise<RoundPage> {
  const { PK } = roundKey.listing('', '');
  const { Items = [], LastEvaluatedKey } = await access.db.send(
    new QueryCommand({
      TableName: access.table,
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': PK },
      ScanIndexForward: false,
      Limit: limit,
      ...(after === undefined ? {} : { ExclusiveStartKey: { PK, SK: after } }),
    }),
    { abortSignal: deadline },
  );
  const ids = Items.map(({ roundId }) => String(roundId));
  const found = await headers(ids, deadline, access);
  const rounds = ids.flatMap((id) => found.get(id) ?? []);
  return LastEvaluatedKey ? { rounds, last: String(LastEvaluatedKey.SK) } : { rounds };
}
