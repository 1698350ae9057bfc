import { Refusal } from '../problem/refusal.ts';
import { type Change, changeProfile } from '../profile-life/change-profile.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { placedByTime, scoreOf } from '../profile-life/score-stored.ts';
import { nominationMoved } from '../table/nomination.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { findOwnProfile } from './find-profile.ts';

export type NominationAnswer = 'accept' | 'reject';

/**
 * A candidate's answer to the nomination that a province offered. Accepting makes them a nominee from today; rejecting
 * leaves the profile as it was. Accepting twice is accepting once.
 *
 * @throws Refusal `not-found`, `no-nomination`, `nomination-lapsed`, `profile-invited`, `profile-closed`, `conflict`
 */
export function answerNomination(
  { sub, answer }: { sub: string; answer: NominationAnswer },
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<StoredProfile> {
  return changeProfile(
    () => findOwnProfile(sub, deadline, deps),
    (current) => {
      const { state, nomination, offeredNomination } = current.standing;
      if (state === 'invited') throw new Refusal('profile-invited');
      if (state !== 'in-pool' && state !== 'ineligible') throw new Refusal('profile-closed');
      if (offeredNomination) return answered(current, answer, deps);
      if (nomination && answer === 'accept') return undefined;
      throw new Refusal('no-nomination');
    },
    deadline,
    deps,
  );
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
  return { after, also: [nominationMoved(table, { profileId, nominationId: offer.id }, moved, at)] };
}
