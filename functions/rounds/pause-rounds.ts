import { type Pause, readPoolHolder } from '../table/pool-holder.ts';
import { waitingRounds } from '../table/round-agenda.ts';
import { readRound } from '../table/stored-round.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { FIRST_PAGE, type Page } from './list-query.ts';
import { setPause } from './pause-switch.ts';
import { type RecordView, recordView } from './record-view.ts';

/** So many waiting rounds are listed. */
const MOST_LISTED = 100;

/** What officers see of the switch, with a page of the record of every pause and its end. */
export interface PauseView extends RecordView {
  pause: Pause | null;
  /** The ids of rounds that are due and have not begun, in the order in which they will. */
  waiting: string[];
}

/** Whether rounds are paused, by which officer and why, and which ones wait. */
export async function pauseView(
  page: Page,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<PauseView> {
  const { pause = null } = await readPoolHolder(deps, deadline);
  const due = { until: deps.now().toISOString(), limit: MOST_LISTED };
  const waiting = await waitingRounds(deps, due, deadline);
  return { pause, waiting, ...(await recordView(undefined, page, deadline, deps)) };
}

/**
 * Pauses all rounds: none begins. One that has begun goes on, and what is to be undone is. Twice is once.
 *
 * @throws Refusal `conflict`
 */
export async function pauseRounds(
  { sub, reason }: { sub: string; reason: string },
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<PauseView> {
  await setPause({ what: 'paused', reason, by: sub }, deadline, deps);
  return pauseView(FIRST_PAGE, deadline, deps);
}

/**
 * Ends the pause: rounds that came due meanwhile and were not cancelled are held now, in the order of their instants.
 *
 * @throws Refusal `conflict`
 */
export async function resumeRounds(
  { sub }: { sub: string },
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<PauseView> {
  await setPause({ what: 'resumed', by: sub }, deadline, deps);
  const view = await pauseView(FIRST_PAGE, deadline, deps);
  const [first] = view.pause ? [] : view.waiting;
  // A worker called for one round holds all that are due.
  const round = first === undefined ? undefined : await readRound(deps, first, deadline);
  if (round) await deps.wakeRounds(round, deadline);
  return view;
}
