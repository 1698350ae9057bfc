import { getMany } from '../table/get-many.ts';
import type { SelectedOutcome } from '../table/invitation.ts';
import { profileKey } from '../table/keys.ts';
import { STANDING, type Standing } from '../table/standing.ts';
import { OUTCOME } from '../table/stored-outcome.ts';
import type { RoundDependencies } from './dependencies.ts';

/** A selected candidate as the table has them now. */
export interface CandidateRecord {
  standing: Standing | undefined;
  /** This round's invitation to them, or that they get none. */
  invitation: SelectedOutcome | undefined;
}

/** Reads the standings of the candidates, consistently, in the order of the ids. */
export async function readStandings(
  ids: readonly string[],
  deps: RoundDependencies,
): Promise<(Standing | undefined)[]> {
  const keys = ids.map((id) => profileKey.standing(id));
  const items = await getMany(deps, keys);
  return keys.map((key) => items.get(STANDING, key));
}

/** Reads standing and invitation of the candidates, consistently, in the order of the ids. */
export async function readCandidates(
  roundId: string,
  ids: readonly string[],
  deps: RoundDependencies,
): Promise<CandidateRecord[]> {
  const keys = ids.map((id) => [profileKey.standing(id), profileKey.invitation(id, roundId)] as const);
  const items = await getMany(deps, keys.flat());
  return keys.map(([standing, invitation]) => ({
    standing: items.get(STANDING, standing),
    invitation: items.get(OUTCOME, invitation),
  }));
}
