import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Profile } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import { profileKey } from './keys.ts';

/** Writes the facts of a profile. They change only together with its standing, whose version guards both. */
export function factsPut(table: string, profileId: string, profile: Profile): TransactItem {
  return { Put: { TableName: table, Item: { ...profileKey.facts(profileId), profile } } };
}

/** Forgets the facts of a profile. */
export function factsDelete(table: string, profileId: string): TransactItem {
  return { Delete: { TableName: table, Key: profileKey.facts(profileId) } };
}

/** The facts of a profile, read consistently; `undefined` once they are forgotten. */
export async function readFacts(
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  profileId: string,
  deadline?: AbortSignal,
): Promise<Profile | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: profileKey.facts(profileId), ConsistentRead: true }),
    deadline && { abortSignal: deadline },
  );
  return Item?.profile as Profile | undefined;
}
