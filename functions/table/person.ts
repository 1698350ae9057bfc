import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '../clients/table-access.ts';
import { personKey } from './keys.ts';

/** The id of a person's latest profile, active or not; `undefined` for somebody who never had one. */
export async function latestProfileId(
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  sub: string,
  deadline: AbortSignal,
): Promise<string | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: personKey(sub), ConsistentRead: true }),
    { abortSignal: deadline },
  );
  return Item?.profileId as string | undefined;
}
