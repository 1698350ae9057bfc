import type { Profile } from '#domain/profile/profile';
import type { TransactItem } from '../writes/transact-item.ts';
import { stored } from './item-type.ts';
import { profileKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';
import { FACTS } from './stored-facts.ts';

/** Writes the facts of a profile. They change only together with its standing, whose version guards both. */
export function factsPut(table: string, profileId: string, profile: Profile): TransactItem {
  return { Put: { TableName: table, Item: stored(profileKey.facts(profileId), { profile }) } };
}

/** Forgets the facts of a profile. */
export function factsDelete(table: string, profileId: string): TransactItem {
  return { Delete: { TableName: table, Key: profileKey.facts(profileId) } };
}

/** The facts of a profile, read consistently; `undefined` once they are forgotten. */
export async function readFacts(
  access: ReadAccess,
  profileId: string,
  deadline?: AbortSignal,
): Promise<Profile | undefined> {
  const facts = await getItem(access, FACTS, profileKey.facts(profileId), { deadline });
  return facts?.profile;
}
