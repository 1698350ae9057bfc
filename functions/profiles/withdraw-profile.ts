import { nextState } from '#domain/standing/states';
import { Refusal } from '../problem/refusal.ts';
import { changeProfile } from '../profile-life/change-profile.ts';
import { factsDelete } from '../table/facts.ts';
import { invitationClosed } from '../table/invitation.ts';
import { nominationMoved } from '../table/nomination.ts';
import type { Standing } from '../table/standing.ts';
import { transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { findOwnProfile } from './find-profile.ts';

/**
 * Withdraws a person's profile and forgets its facts, in one transaction. Invitations and nominations stay on record,
 * closed. Of a profile that lapsed or expired only the facts are forgotten; one that was applied with stays.
 *
 * @throws Refusal `not-found`, `profile-closed`, `conflict`
 */
export async function withdrawProfile(
  sub: string,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<void> {
  const { standing } = await changeProfile(
    () => findOwnProfile(sub, deadline, deps),
    ({ standing: before }) => {
      if (before.state === 'applied') throw new Refusal('profile-closed');
      const state = nextState(before.state, 'withdrawn');
      if (state === undefined) return undefined;
      const { invitation: _i, nomination: _n, nominationId: _id, offeredNomination: _o, ...rest } = before;
      const { lanesInDoubt: _l, ...kept } = rest;
      return {
        after: { ...kept, state, version: before.version + 1, lanes: [], nextChangeOn: null },
        also: [
          factsDelete(deps.table, before.profileId),
          ...closed(deps.table, before, deps.now().toISOString()),
        ],
      };
    },
    deadline,
    deps,
  );
  if (standing.state !== 'withdrawn')
    await transact(deps, [factsDelete(deps.table, standing.profileId)], deadline);
}

function closed(table: string, { profileId, ...standing }: Standing, at: string): TransactItem[] {
  const { invitation, nominationId, offeredNomination } = standing;
  return [
    ...(invitation
      ? [invitationClosed(table, { profileId, roundId: invitation.roundId }, 'withdrawn', at)]
      : []),
    ...[nominationId, offeredNomination?.id].flatMap((id) =>
      id === undefined
        ? []
        : [nominationMoved(table, { profileId, nominationId: id }, 'void', { at, by: standing.sub })],
    ),
  ];
}
