import { nextState } from '#domain/standing/states';
import { Refusal } from '../problem/refusal.ts';
import { type Change, changeProfile } from '../profile-life/change-profile.ts';
import { withoutLapsedOffer } from '../profile-life/lapsed-offer.ts';
import { rescoredStanding } from '../profile-life/rescored-standing.ts';
import { scoreOf } from '../profile-life/score-stored.ts';
import { invitationClosed } from '../table/invitation.ts';
import type { Standing } from '../table/standing.ts';
import { readOutcomes } from '../table/stored-outcome.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { findOwnProfile } from './find-profile.ts';

export type InvitationAnswer = 'accept' | 'decline';

/**
 * A candidate's answer to their invitation. Accepting ends the profile's life in the pool; declining brings it back,
 * scored for today, at its old place among equals. The same answer twice is one answer.
 *
 * @throws Refusal `not-found`, `no-invitation`, `invitation-lapsed`, `profile-closed`, `conflict`
 */
export function answerInvitation(
  { sub, answer }: { sub: string; answer: InvitationAnswer },
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
      const { state } = current.standing;
      if (repeated) return undefined;
      if (state === 'applied' || state === 'expired') throw new Refusal('profile-closed');
      if (state === 'lapsed') throw new Refusal('invitation-lapsed');
      return answered(current, answer, deps);
    },
    deadline,
    deps,
  );
}

/** Whether the candidate has given this answer already, and nothing has come since that asks for another one. */
async function isRepeated(
  { profileId, state, invitation }: Standing,
  answer: InvitationAnswer,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<boolean> {
  if (answer === 'accept') return state === 'applied';
  if (invitation) return false;
  const outcomes = await readOutcomes(deps, profileId, deadline);
  const invitations = outcomes.flatMap((outcome) => (outcome.state === 'omitted' ? [] : [outcome]));
  const latest = invitations.sort((a, b) => (a.invitedAt < b.invitedAt ? 1 : -1))[0];
  return latest?.state === 'declined';
}

function answered(
  current: StoredProfile,
  answer: InvitationAnswer,
  { table, now }: ProfileDependencies,
): Change {
  const { standing } = current;
  const { profileId, invitation } = standing;
  const at = now().toISOString();
  if (!invitation) throw new Refusal('no-invitation');
  if (at > invitation.expiresAt) throw new Refusal('invitation-lapsed');
  const held = { profileId, roundId: invitation.roundId };
  if (answer === 'accept') {
    const state = nextState(standing.state, 'invitation-accepted');
    if (!state) throw new Refusal('no-invitation');
    const after = { ...standing, state, version: standing.version + 1 };
    return { after, also: [invitationClosed(table, held, 'accepted', at)] };
  }
  const after = rescoredStanding(standing, 'invitation-declined', scoreOf(current, at.slice(0, 10)), at);
  if (!after) throw new Refusal('no-invitation');
  const { invitation: _declined, ...back } = after;
  const { standing: settled, also } = withoutLapsedOffer(table, back, at);
  return { after: settled, also: [invitationClosed(table, held, 'declined', at), ...also] };
}
