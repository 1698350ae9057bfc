import { Refusal } from '../problem/refusal.ts';
import { readCommittedRound } from '../proofs/committed-round.ts';
import { findRank } from '../proofs/find-rank.ts';
import { proveSelection, type SelectionProof } from '../proofs/prove-selection.ts';
import { latestProfileId } from '../table/person.ts';
import { readOutcome } from '../table/stored-outcome.ts';
import type { ProfileDependencies } from './dependencies.ts';

/**
 * The inclusion proof of a person's latest profile in a round that has invited it, or has selected and not invited it;
 * also when it was withdrawn since, because the proof names no person.
 *
 * @throws Refusal `not-found` when there is no such round, it has not selected this person, or has not come to them yet
 */
export async function proveOwnPlace(
  { sub, roundId }: { sub: string; roundId: string },
  deadline: AbortSignal,
  deps: Pick<ProfileDependencies, 'db' | 'table'>,
): Promise<SelectionProof> {
  const profileId = await latestProfileId(deps, sub, deadline);
  // Asks this first, so that a person whose profile no round has selected costs next to nothing.
  const outcome =
    profileId === undefined ? undefined : await readOutcome(deps, { profileId, roundId }, deadline);
  const committed = outcome && (await readCommittedRound(roundId, deadline, deps));
  if (!committed) throw new Refusal('not-found');
  const rank = await findRank(committed, { ...outcome, id: outcome.profileId }, deadline, deps);
  if (rank === undefined) throw new Refusal('not-found');
  return proveSelection(committed, rank, deadline, deps);
}
