import type { IsoInstant } from '#domain/profile/profile';
import type { Round } from '../table/round.ts';
import { type RoundView, roundView } from './round-view.ts';

/**
 * Timers call a one-off round once it is due: they run every five minutes, which the scheduler keeps to the minute, and
 * a run that has much to do calls rounds within its four minutes.
 */
export const CALLED_WITHIN_MS = 10 * 60_000;

/** What an officer is told who plans a one-off round. */
export interface PlannedView extends RoundView {
  /** The latest instant by which it begins, unless rounds are paused or another round has the pool. */
  beginsBy: IsoInstant;
}

/** The round, and by when it begins: it selects as of its instant, and begins some minutes later. */
export function plannedView(round: Round): PlannedView {
  const beginsBy = new Date(Date.parse(round.scheduledAt) + CALLED_WITHIN_MS).toISOString();
  return { ...roundView(round), beginsBy };
}
