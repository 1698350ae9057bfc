import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoInstant } from '#domain/profile/profile';
import { queueNotifications } from '../outbox/queue-notifications.ts';
import type { DueTimer } from '../table/due-timers.ts';
import { timerKey } from '../table/keys.ts';
import { notificationOf } from '../table/outbox.ts';
import { unlessRefused } from '../writes/conditional-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import type { TimerDependencies } from './dependencies.ts';

/** A message has this long to be handled before it counts as lost. */
const FIRST_WAIT_MS = 2 * 60_000;
/** The wait doubles each time, up to 64 minutes, so that an outage of the mail service does not flood the queue. */
const MOST_DOUBLINGS = 5;

/** Queued again so often, over half an hour has been waited in vain. */
const OVERDUE_AFTER = 4;

function waitedEnough({ at, queuedAgainAt = at, queuedAgain = 0 }: DueTimer, now: Date): boolean {
  const wait = FIRST_WAIT_MS * 2 ** Math.min(queuedAgain, MOST_DOUBLINGS);
  const waited = now.getTime() - Date.parse(queuedAgainAt);
  // An instant that is still to come was written by a clock that was ahead.
  return waited >= wait || waited < 0;
}

/** Whether a notification was queued again and again in vain, so that a person has to look. */
export const isOverdue = ({ kind, queuedAgain = 0 }: DueTimer): boolean =>
  kind === 'notify' && queuedAgain >= OVERDUE_AFTER;

/**
 * Counts that a message was queued again, unless another run has counted the same try. Runs side by side are one try,
 * or a person would be called for notifications that no candidate waited for. It counts a try after queuing its
 * message: a run that dies in between leads to a message too many, which meets the receipt, and not to one that waits.
 */
async function countTry(timer: DueTimer, at: IsoInstant, deps: TimerDependencies): Promise<void> {
  const { queuedAgain } = timer;
  // Refused: another run has counted it, or it was sent in between and its entry removed.
  await unlessRefused(
    itemWrite(
      new UpdateCommand({
        TableName: deps.table,
        Key: timerKey(timer),
        UpdateExpression: 'SET queuedAgainAt = :now, queuedAgain = :tries',
        ConditionExpression:
          queuedAgain === undefined
            ? 'attribute_exists(PK) AND attribute_not_exists(queuedAgain)'
            : 'queuedAgain = :counted',
        ExpressionAttributeValues: {
          ':now': at,
          ':tries': (queuedAgain ?? 0) + 1,
          ...(queuedAgain !== undefined && { ':counted': queuedAgain }),
        },
      }),
      deps,
    ),
  );
}

/**
 * Queues the messages of notifications again that are written and not known to be sent. Their entries in the outbox
 * stay; the run that sends a notification removes its entry.
 *
 * @returns how many were queued
 */
export async function queueUnsent(timers: readonly DueTimer[], deps: TimerDependencies): Promise<number> {
  const now = deps.now();
  const unsent = timers.filter((timer) => waitedEnough(timer, now));
  const notifications = unsent.flatMap((timer) => notificationOf(timer) ?? []);
  await queueNotifications(notifications, deps);
  for (const timer of unsent) await countTry(timer, now.toISOString(), deps);
  return notifications.length;
}
