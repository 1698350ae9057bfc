import { isActive } from '#domain/standing/states';
import { expireInvitation } from '../profile-life/expire-invitation.ts';
import { expireProfile } from '../profile-life/expire-profile.ts';
import { placedByTime } from '../profile-life/score-stored.ts';
import type { StandingChange } from '../profile-life/standing-change.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { readProfile, readStanding, type StoredProfile } from '../table/stored-profile.ts';
import { transact } from '../writes/transact.ts';
import type { ProfileDependencies } from './dependencies.ts';

/** What `timers` would do to a profile whose twelve months, or whose invitation, ran out; else `undefined`. */
function overdueEnd(standing: Standing, now: Date, table: string): StandingChange | undefined {
  const at = now.toISOString();
  const { state, invitation, expiresAt } = standing;
  // The last instant to answer an invitation still counts.
  if (state === 'invited')
    return invitation && at > invitation.expiresAt ? expireInvitation(standing, now, { table }) : undefined;
  return at >= expiresAt ? expireProfile(standing, now, { table }) : undefined;
}

/** Whether time has brought a profile into the pool before its end, so that it goes on, though no timer came to it yet. */
function isInPoolByTime(stored: StoredProfile, now: Date): boolean {
  const at = now.toISOString();
  return stored.standing.neverInPool === true && at < placedByTime(stored, at.slice(0, 10)).expiresAt;
}

/**
 * Ends a profile whose time is over, as `timers` would have if they had come to it already. Its owner hears by the
 * outbox, as ever.
 *
 * @returns whether the profile may no longer be in the candidate's way: it has ended, or has just changed
 */
export async function endOverdue(
  profileId: string,
  now: Date,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<boolean> {
  const standing = await readStanding(deps, profileId, deadline);
  if (!standing || !isActive(standing.state)) return true;
  const change = overdueEnd(standing, now, deps.table);
  if (!change) return false;
  const stored = standing.neverInPool ? await readProfile(deps, profileId, deadline) : undefined;
  if (stored && isInPoolByTime(stored, now)) return false;
  // Refused: the profile has just changed.
  await transact(
    deps,
    [...standingTransition(deps.table, standing, change.after), ...change.items],
    deadline,
  );
  return true;
}
