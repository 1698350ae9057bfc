import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Profile } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import { readFacts } from './facts.ts';
import { profileKey } from './keys.ts';
import type { Standing } from './standing.ts';

/** A profile as the table has it: where it stands, and the facts it is scored from. */
export interface StoredProfile {
  standing: Standing;
  profile: Profile;
}

/** The standing of a profile, read consistently, without the keys of its item. */
export async function readStanding(
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  profileId: string,
  deadline?: AbortSignal,
): Promise<Standing | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: profileKey.standing(profileId), ConsistentRead: true }),
    deadline && { abortSignal: deadline },
  );
  if (!Item) return undefined;
  const { PK: _partition, SK: _sort, ...standing } = Item;
  return standing as Standing;
}

/**
 * Standing and facts of a profile; `undefined` when there is none, or its facts are forgotten. The standing is read
 * first: facts that were written in between then belong to a later version, and a change made from this pair fails its
 * guard instead of being made from facts that no longer hold.
 */
export async function readProfile(
  access: Pick<TableAccess, 'db' | 'table'>,
  profileId: string,
  deadline?: AbortSignal,
): Promise<StoredProfile | undefined> {
  const standing = await readStanding(access, profileId, deadline);
  const profile = standing && (await readFacts(access, profileId, deadline));
  return standing && profile && { standing, profile };
}
