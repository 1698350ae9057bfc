import type { IsoInstant } from '#domain/profile/profile';
import type { CutOff } from '#domain/rounds/cut-off';
import { outcomeOf, type RoundOutcome } from '#domain/rounds/round-outcome';
import { frozenPart } from '../table/round.ts';
import { listRounds } from '../table/round-list.ts';
import type { Standing } from '../table/standing.ts';
import { readOutcomes } from '../table/stored-outcome.ts';
import type { ProfileDependencies } from './dependencies.ts';

/** So many of the latest rounds are looked at, of every lane. */
const LATEST = 20;

/** A round as it ended for one candidate. */
export type OwnRound = RoundOutcome & {
  roundId: string;
  lane: string;
  scheduledAt: IsoInstant;
  cutOff: CutOff | null;
  /** Whether the profile has been scored anew since the selection: then the reason is of today, not of that day. */
  scoredSince: boolean;
};

/**
 * How the latest rounds ended for a candidate, newest first. Three requests, however many candidates and rounds there
 * are: a page of the list of rounds, their headers, and the candidate's own invitations.
 */
export async function ownRounds(
  standing: Standing,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<OwnRound[]> {
  // Behind every round of this instant: those still to come are no answer.
  const after = `${deps.now().toISOString()}#~`;
  const [{ rounds }, selections] = await Promise.all([
    listRounds({ after, limit: LATEST }, deadline, deps),
    readOutcomes(deps, standing.profileId, deadline),
  ]);
  return rounds.flatMap((round) => {
    const ended = outcomeOf(round, standing, selections);
    if (!ended) return [];
    const { id: roundId, lane, scheduledAt } = round;
    const frozen = frozenPart(round);
    const scoredSince = frozen !== undefined && standing.scoredOn >= frozen.frozenAt.slice(0, 10);
    return [{ roundId, lane, scheduledAt, ...ended, cutOff: frozen?.cutOff ?? null, scoredSince }];
  });
}
