import { Refusal } from '../problem/refusal.ts';
import { readProfile, type StoredProfile } from '../table/stored-profile.ts';
import type { NominationDependencies } from './dependencies.ts';

/** What a nominator asks for: whose nomination, for which province, and who asks. */
export interface NominationOrder {
  profileId: string;
  province: string;
  /** The nominator's `sub`. */
  by: string;
}

/**
 * A profile that a province may know of: one that is still alive. Nobody acts for a province on a profile of their own.
 *
 * @throws Refusal `not-found`, `own-profile`
 */
export async function findNominee(
  { profileId, by }: NominationOrder,
  deadline: AbortSignal,
  deps: Pick<NominationDependencies, 'db' | 'table'>,
): Promise<StoredProfile> {
  const stored = await readProfile(deps, profileId, deadline);
  if (!stored || ['withdrawn', 'expired', 'lapsed'].includes(stored.standing.state))
    throw new Refusal('not-found');
  if (stored.standing.sub === by) throw new Refusal('own-profile');
  return stored;
}
