import { roundKey } from '../table/keys.ts';
import { dueEntries, type Pause, readPoolHolder } from '../table/round-agenda.ts';
import { pauseRecordPut, type RecordEntry, readRecord } from '../table/round-record.ts';
import type { TransactItem } from '../table/standing-transition.ts';
import { ConditionsFailed, transact } from '../table/transact.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** So many waiting rounds are listed. */
const MOST_LISTED = 100;

/** What officers see of the switch. */
export interface PauseView {
  pause: Pause | null;
  /** The ids of rounds that are due and have not begun, in the order in which they will. */
  waiting: string[];
  /** Every pause and its end, oldest first. */
  record: RecordEntry[];
}

/** Whether rounds are paused, by whom and why, and which ones wait. */
export async function pauseView(deadline: AbortSignal, deps: RoundsDependencies): Promise<PauseView> {
  const { db, table } = deps;
  const { pause = null } = await readPoolHolder(db, table, deadline);
  const due = await dueEntries(db, table, deps.now().toISOString(), MOST_LISTED);
  const waiting = due.flatMap(({ roundId, undo }) => (undo ? [] : [roundId]));
  return { pause, waiting, record: await readRecord(deps, undefined, deadline) };
}

/** Writes the switch and the record of it; when the switch stands so already, nothing. */
async function turn(items: TransactItem[], deadline: AbortSignal, deps: RoundsDependencies): Promise<void> {
  try {
    await transact(deps, items, deadline);
  } catch (error) {
    if (!(error instanceof ConditionsFailed)) throw error;
  }
}

/** Pauses all rounds: none begins. One that has begun goes on, and what is to be undone is. Twice is once. */
export async function pauseRounds(
  { sub, reason }: { sub: string; reason: string },
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<PauseView> {
  const { table } = deps;
  const at = deps.now().toISOString();
  const pause: Pause = { at, by: sub, reason };
  const set: TransactItem = {
    Update: {
      TableName: table,
      Key: roundKey.running,
      UpdateExpression: 'SET pause = :pause',
      ConditionExpression: 'attribute_not_exists(pause)',
      ExpressionAttributeValues: { ':pause': pause },
    },
  };
  await turn([set, pauseRecordPut(table, { what: 'paused', reason, at, by: sub })], deadline, deps);
  return pauseView(deadline, deps);
}

/** Ends the pause: rounds that came due meanwhile and were not cancelled are held now, in the order of their instants. */
export async function resumeRounds(
  { sub }: { sub: string },
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<PauseView> {
  const { table } = deps;
  const at = deps.now().toISOString();
  const removed: TransactItem = {
    Update: {
      TableName: table,
      Key: roundKey.running,
      UpdateExpression: 'REMOVE pause',
      ConditionExpression: 'attribute_exists(pause)',
    },
  };
  await turn([removed, pauseRecordPut(table, { what: 'resumed', at, by: sub })], deadline, deps);
  return pauseView(deadline, deps);
}
