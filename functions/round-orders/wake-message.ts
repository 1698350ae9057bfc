import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { roundIdOf } from '#domain/rounds/round-id';
import type { RoundOrder } from '../table/round.ts';

/**
 * The message that wakes the worker of rounds. It carries the whole order of a known round, as a schedule would send it.
 * It has a deduplication id of its own each time, because it is no repetition of an earlier call.
 */
export function wakeMessage(round: RoundOrder, queueUrl: string, now: Date): SendMessageCommand {
  const { plan, scheduledAt, lane, size, minimumScore, registration } = round;
  return new SendMessageCommand({
    QueueUrl: queueUrl,
    MessageBody: JSON.stringify({ plan, scheduledAt, lane, size, minimumScore, registration }),
    MessageGroupId: 'pool',
    MessageDeduplicationId: `${roundIdOf(round)}-${now.getTime()}`,
  });
}
