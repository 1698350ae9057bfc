import { Refusal } from '../problem/refusal.ts';
import type { Round } from '../table/round.ts';
import { readRound } from '../table/stored-round.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { transact } from '../writes/transact.ts';
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
  const { round, changed } = await decideAndWrite({
    async read() {
      const known = await readRound(deps, roundId, deadline);
      if (!known) throw new Refusal('not-found');
      return known;
    },
    async decide(known) {
      const items = await decide(known, deps.now().toISOString());
      const isChanged = items.length > 0;
      return { result: { round: known, changed: isChanged }, writes: isChanged ? items : undefined };
    },
    write: (items: TransactItem[]) => transact(deps, items, deadline),
    attempts: ATTEMPTS,
    exhausted: () => new Refusal('conflict'),
  });
  return (changed && (await readRound(deps, roundId, deadline))) || round;
}
