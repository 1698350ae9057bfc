import type { IsoInstant } from '#domain/profile/profile';
import { roundKey } from '../table/keys.ts';
import type { CompletedRound, Round, UndoneRound } from '../table/round.ts';
import { listRounds } from '../table/round-list.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** A round that was held, also one that is undone since or being undone. */
export type HeldRound = CompletedRound | UndoneRound;

/** Feeds tell of so many of the newest rounds: at two a week, of half a year. */
const NEWEST = 50;

function isHeld(round: Round): round is HeldRound {
  return round.state === 'completed' || round.state === 'voiding' || round.state === 'voided';
}

/** When what is told of a round changed last. */
export function changedAt(round: HeldRound): IsoInstant {
  if (round.state === 'completed') return round.completedAt;
  return round.voidedAt ?? round.voidOrderedAt;
}

/** The rounds that were held, among the newest that are known and due, newest first. */
export async function newestHeld(deadline: AbortSignal, deps: RoundsDependencies): Promise<HeldRound[]> {
  // Rounds that are to come stand first in the list; the page begins behind them.
  const after = roundKey.listing(deps.now().toISOString(), '~').SK;
  const { rounds } = await listRounds({ after, limit: NEWEST }, deadline, deps);
  return rounds.filter(isHeld);
}
