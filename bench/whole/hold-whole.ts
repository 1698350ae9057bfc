import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { frozenPart } from '#functions/table/round';
import { readRound } from '#functions/table/stored-round';
import { apiClient } from '#local/demo/api-client';
import { withProgress } from '#local/demo/progress';
import { moveTo } from '#local/demo/simulated-time';
import { LocalRunError } from '#local/engines/engine';
import type { System } from '#local/system-types';

const LOOK_AGAIN_MS = 250;
/** Behind the ten seconds that a round waits for submissions that are on their way. */
const SETTLED_MS = 15_000;

const FIVE_MINUTES_MS = 5 * 60_000;
/** One more of the same notification in vain, and timers say that it is overdue. */
const RUNS_FOR_OUTBOX = 3;

/** A round that an officer has planned. */
export interface Planned {
  roundId: string;
  scheduledAt: string;
}

/** An officer plans a general round, by the API. */
export async function planRound(
  system: System,
  { size, scheduledAt }: { size: number; scheduledAt: string },
): Promise<Planned> {
  const token = await system.mint({ sub: 'officer-1', groups: ['officer'] });
  const body = { lane: 'general', size, scheduledAt };
  const view = await apiClient(system.apiUrl)({ route: 'POST /rounds', token, body, expected: 201 });
  return { roundId: (view as { id: string }).id, scheduledAt };
}

/**
 * Lets the instant of a round come, and timers run, as they do every five minutes; then waits until the round is
 * completed and every queue that drives a function is empty.
 *
 * @param look at the table, beside what is counted
 * @throws LocalRunError when the round stands still for longer than `patienceMs`
 */
export async function holdWhole(
  system: System,
  { roundId, scheduledAt }: Planned,
  {
    size,
    look,
    table,
    out,
    patienceMs,
  }: { size: number; look: DynamoDBDocumentClient; table: string; out: Writable; patienceMs: number },
): Promise<void> {
  const before = system.mailbox.count();
  await moveTo(system, new Date(Date.parse(scheduledAt) + SETTLED_MS));
  await system.invoke('timers', {});
  await withProgress(out, { label: 'Inviting, and e-mails', total: 2 * size }, async (progress) => {
    let [shown, since] = [0, performance.now()];
    for (;;) {
      const round = await readRound({ db: look, table }, roundId);
      const issued = round ? (frozenPart(round)?.issued ?? 0) : 0;
      const mails = system.mailbox.count() - before;
      const done = Math.min(2 * size, issued + mails);
      if (done > shown) since = performance.now();
      for (; shown < done; shown += 1) progress.advance();
      if (round?.state === 'completed' && (mails >= size || (await nothingQueued(system)))) return;
      if (performance.now() - since > patienceMs)
        throw new LocalRunError(
          `The round stands still: ${round?.state}, ${issued} invited, ${mails} e-mails. The functions' logs: ${system.logFile}`,
        );
      await sleep(LOOK_AGAIN_MS);
    }
  });
  await system.idle();
  // A message that a busy machine did not get through in time is left to the outbox, and comes again with the timers.
  for (let run = 0; run < RUNS_FOR_OUTBOX && system.mailbox.count() - before < size; run += 1) {
    await moveTo(system, new Date(system.clock.now().getTime() + FIVE_MINUTES_MS));
    await system.invoke('timers', {});
    await system.idle();
  }
}

async function nothingQueued(system: System): Promise<boolean> {
  for (const name of system.queues.names()) if ((await system.queues.depth(name)) > 0) return false;
  return true;
}
