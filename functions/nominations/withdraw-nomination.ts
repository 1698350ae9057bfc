import { Refusal } from '../problem/refusal.ts';
import { type Change, changeProfile } from '../profile-life/change-profile.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { placedByTime, scoreOf } from '../profile-life/score-stored.ts';
import { nominationMoved } from '../table/nomination.ts';
import type { Standing } from '../table/standing.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { NominationDependencies } from './dependencies.ts';
import { findNominee, type NominationOrder } from './find-nominee.ts';

/**
 * Withdraws a province's nomination, answered or not. The candidate loses its points and ranks without it; one who
 * holds an invitation keeps it, and loses the points if they come back to the pool.
 *
 * @throws Refusal `not-found` when this province has no nomination there, `own-profile`, `profile-closed`, `conflict`
 */
export async function withdrawNomination(
  nomination: NominationOrder,
  deadline: AbortSignal,
  deps: NominationDependencies,
): Promise<void> {
  await changeProfile(
    () => findNominee(nomination, deadline, deps),
    (current) => {
      if (current.standing.state === 'applied') throw new Refusal('profile-closed');
      return withdrawn(current, nomination, deps);
    },
    deadline,
    deps,
  );
}

/** The standing without this province's nomination, and which nomination that was. */
function without(
  standing: Standing,
  province: string,
): { standing: Standing; nominationId: string } | undefined {
  const { offeredNomination, nomination, nominationId, ...rest } = standing;
  const accepted = nomination && nominationId !== undefined ? { nomination, nominationId } : {};
  if (offeredNomination?.province === province)
    return { standing: { ...rest, ...accepted }, nominationId: offeredNomination.id };
  if (nomination?.province === province && nominationId !== undefined)
    return { standing: { ...rest, ...(offeredNomination && { offeredNomination }) }, nominationId };
  return undefined;
}

function withdrawn(
  stored: StoredProfile,
  { province, by }: NominationOrder,
  { table, now }: NominationDependencies,
): Change {
  const at = now().toISOString();
  const { profile } = stored;
  const before = placedByTime(stored, at.slice(0, 10));
  const left = without(before, province);
  if (!left) throw new Refusal('not-found');
  const result = scoreOf({ standing: left.standing, profile }, at.slice(0, 10));
  const after = rescoredStanding(left.standing, 'rescored', result, at) ?? {
    ...left.standing,
    version: before.version + 1,
  };
  const { profileId } = before;
  return {
    after,
    also: [nominationMoved(table, { profileId, nominationId: left.nominationId }, 'withdrawn', { at, by })],
  };
}
