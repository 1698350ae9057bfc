import { Refusal } from '../problem/refusal.ts';
import { type Change, changeProfile } from '../profile-life/change-profile.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { placedByTime, scoreOf } from '../profile-life/score-stored.ts';
import { nominationMoved, readNominations } from '../table/nomination.ts';
import type { Standing } from '../table/standing.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { findOwnProfile } from './find-profile.ts';

export type NominationAnswer = 'accept' | 'reject';

/**
 * A candidate's answer to the nomination that a province offered. Accepting makes them a nominee from today; rejecting
 * leaves the profile as it was. The same answer twice is one answer.
 *
 * @throws Refusal `not-found`, `no-nomination`, `nomination-lapsed`, `profile-invited`, `profile-closed`, `conflict`
 */
export function answerNomination(
  { sub, answer }: { sub: string; answer: NominationAnswer },
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<StoredProfile> {
  let repeated = false;
  return changeProfile(
    async () => {
      const stored = await findOwnProfile(sub, deadline, deps);
      repeated = await isRepeated(stored.standing, answer, deadline, deps);
      return stored;
    },
    (current) => {
      if (repeated) return undefined;
      const { state, offeredNomination } = current.standing;
      if (state === 'invited') throw new Refusal('profile-invited');
      if (state !== 'in-pool' && state !== 'ineligible') throw new Refusal('profile-closed');
      if (offeredNomination) return answered(current, answer, deps);
      throw new Refusal('no-nomination');
    },
    deadline,
    deps,
  );
}

/** Whether the candidate has given this answer already, and nothing has come since that asks for another one. */
async function isRepeated(
  { profileId, nomination, offeredNomination }: Standing,
  answer: NominationAnswer,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<boolean> {
  if (offeredNomination) return false;
  if (answer === 'accept') return nomination !== undefined;
  const nominations = await readNominations(deps, profileId, deadline);
  const latest = nominations.sort((a, b) => (a.offeredAt < b.offeredAt ? 1 : -1))[0];
  return latest?.state === 'rejected';
}

function answered(
  stored: StoredProfile,
  answer: NominationAnswer,
  { table, now }: ProfileDependencies,
): Change {
  const at = now().toISOString();
  const today = at.slice(0, 10);
  const { profile } = stored;
  const standing = placedByTime(stored, today);
  const { offeredNomination: offer, ...rest } = standing;
  if (!offer) throw new Refusal('no-nomination');
  if (at >= standing.expiresAt) throw new Refusal('profile-closed');
  if (at >= offer.lapsesAt) throw new Refusal('nomination-lapsed');
  const accepted = { nomination: { province: offer.province, acceptedOn: today }, nominationId: offer.id };
  const before = answer === 'accept' ? { ...rest, ...accepted } : rest;
  const after = rescoredStanding(before, 'rescored', scoreOf({ standing: before, profile }, today), at);
  if (!after) throw new Refusal('profile-closed');
  const { profileId } = standing;
  const moved = answer === 'accept' ? 'accepted' : 'rejected';
  return {
    after,
    also: [nominationMoved(table, { profileId, nominationId: offer.id }, moved, { at, by: standing.sub })],
  };
}
