import { Refusal } from '../problem/refusal.ts';
import { type Round, readRound } from '../table/round.ts';
import { ConditionsFailed, transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** An officer's order about a round: which one, who gives it, and why. */
export interface RoundChange {
  roundId: string;
  sub: string;
  reason: string;
}

const ATTEMPTS = 5;

/**
 * Reads the header of a round, asks what is to be written, and writes that; when the round has moved on meanwhile it
 * begins again.
 *
 * @param decide the writes, guarded by what they follow from; none when there is nothing to do. Asked again each time
 * @returns the round afterwards
 * @throws Refusal `not-found`, `conflict`, and whatever `decide` throws
 */
export async function changeRound(
  roundId: string,
  decide: (round: Round, at: string) => TransactItem[] | Promise<TransactItem[]>,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Round> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const round = await readRound(deps.db, deps.table, roundId, true, deadline);
    if (!round) throw new Refusal('not-found');
    const items = await decide(round, deps.now().toISOString());
    if (items.length === 0) return round;
    try {
      await transact(deps, items, deadline);
      return (await readRound(deps.db, deps.table, roundId, true, deadline)) ?? round;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
    }
  }
  throw new Refusal('conflict');
}
