import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { type Round, readRound } from '../table/round.ts';
import { dueRounds, readPoolHolder } from '../table/round-agenda.ts';
import type { TimerDependencies } from './dependencies.ts';

/** A round without a sign of life for this long has lost the message that should carry it on. */
const SILENCE_MS = 15 * 60_000;

async function roundToWake(deps: TimerDependencies): Promise<Round | undefined> {
  const { db, table } = deps;
  const now = deps.now();
  const { roundId } = await readPoolHolder(db, table);
  if (roundId === undefined) {
    const [due] = await dueRounds(db, table, now.toISOString(), 1);
    return due === undefined ? undefined : readRound(db, table, due, true);
  }
  const round = await readRound(db, table, roundId, true);
  if (!round || round.state === 'planned') return undefined;
  return now.getTime() - Date.parse(round.touchedAt) > SILENCE_MS ? round : undefined;
}

/**
 * Calls the round that is due or stands still. One call is enough for all: whoever answers it holds every round that
 * is due. A call too many finds nothing to do.
 *
 * @returns the id of the round that was called
 */
export async function wakeRounds(deps: TimerDependencies): Promise<string | undefined> {
  const round = await roundToWake(deps);
  if (!round) return undefined;
  const { id, plan, scheduledAt, lane, size, minimumScore } = round;
  await deps.sqs.send(
    new SendMessageCommand({
      QueueUrl: deps.roundsQueueUrl,
      MessageBody: JSON.stringify({ plan, scheduledAt, lane, size, minimumScore }),
      MessageGroupId: 'pool',
      MessageDeduplicationId: `${id}-${deps.now().getTime()}`,
    }),
  );
  deps.log('round-woken', { roundId: id, state: round.state });
  return id;
}
