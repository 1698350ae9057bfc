import { Refusal } from '../problem/refusal.ts';
import { latestProfileId } from '../table/person.ts';
import { readProfile, type StoredProfile } from '../table/stored-profile.ts';
import type { ProfileDependencies } from './dependencies.ts';

/**
 * A person's latest profile, whatever became of it, unless it was withdrawn.
 *
 * @throws Refusal `not-found`
 */
export async function findOwnProfile(
  sub: string,
  deadline: AbortSignal,
  deps: Pick<ProfileDependencies, 'db' | 'table'>,
): Promise<StoredProfile> {
  const profileId = await latestProfileId(deps, sub, deadline);
  const stored = profileId === undefined ? undefined : await readProfile(deps, profileId, deadline);
  if (!stored || stored.standing.state === 'withdrawn') throw new Refusal('not-found');
  return stored;
}

/**
 * A profile by its id, for its owner or an officer. To anybody else it does not exist.
 *
 * @throws Refusal `not-found`
 */
export async function findProfile(
  profileId: string,
  reader: { sub: string; officer: boolean },
  deadline: AbortSignal,
  deps: Pick<ProfileDependencies, 'db' | 'table'>,
): Promise<StoredProfile> {
  const stored = await readProfile(deps, profileId, deadline);
  const theirs = reader.officer || stored?.standing.sub === reader.sub;
  if (!stored || !theirs || stored.standing.state === 'withdrawn') throw new Refusal('not-found');
  return stored;
}
