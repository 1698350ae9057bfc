import type { Profile } from '#domain/profile/profile';
import { readFacts } from './facts.ts';
import { profileKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';
import { STANDING, type Standing } from './standing.ts';

/** A profile as the table has it: where it stands, and the facts it is scored from. */
export interface StoredProfile {
  standing: Standing;
  profile: Profile;
}

/** The standing of a profile, read consistently. */
export function readStanding(
  access: ReadAccess,
  profileId: string,
  deadline?: AbortSignal,
): Promise<Standing | undefined> {
  return getItem(access, STANDING, profileKey.standing(profileId), { deadline });
}

/**
 * Standing and facts of a profile; `undefined` when there is none, or its facts are forgotten. The standing is read
 * first: facts that were written in between then belong to a later version, and a change made from this pair fails its
 * guard instead of being made from facts that no longer hold.
 */
export async function readProfile(
  access: ReadAccess,
  profileId: string,
  deadline?: AbortSignal,
): Promise<StoredProfile | undefined> {
  const standing = await readStanding(access, profileId, deadline);
  const profile = standing && (await readFacts(access, profileId, deadline));
  return standing && profile && { standing, profile };
}
