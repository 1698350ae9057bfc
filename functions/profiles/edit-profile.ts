import type { Profile } from '#domain/profile/profile';
import { Refusal } from '../problem/refusal.ts';
import { changeProfile } from '../profile-life/change-profile.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { placedByTime, scoreOf } from '../profile-life/score-stored.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { findOwnProfile } from './find-profile.ts';
import type { VersionCondition } from './if-match.ts';

/**
 * Replaces the facts of a person's profile. Submission instant and expiry stay, so that the candidate keeps their rank
 * among equals. An edit that first brings them into the pool counts as the submission. A profile that holds an
 * invitation does not change: it was invited for what it says.
 *
 * @param onlyVersion the version that the editor has seen; an edit of any other is refused
 * @throws Refusal `not-found`, `version-mismatch`, `profile-invited`, `profile-closed`, `conflict`
 */
export function editProfile(
  { sub, profile, onlyVersion }: { sub: string; profile: Profile; onlyVersion: VersionCondition | undefined },
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<StoredProfile> {
  return changeProfile(
    () => findOwnProfile(sub, deadline, deps),
    (current) => {
      const { standing } = current;
      if (onlyVersion !== undefined && !onlyVersion(standing.version)) throw new Refusal('version-mismatch');
      if (standing.state === 'invited') throw new Refusal('profile-invited');
      const now = deps.now().toISOString();
      const today = now.slice(0, 10);
      const result = scoreOf({ standing, profile }, today);
      const after = rescoredStanding(placedByTime(current, today), 'edited', result, now);
      if (!after || after.state === 'expired') throw new Refusal('profile-closed');
      return { after, profile };
    },
    deadline,
    deps,
  );
}
