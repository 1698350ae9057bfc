import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { roundIdOf } from '#domain/rounds/round-id';
import type { RoundOrder } from '../table/round.ts';

/**
 * The message that calls whoever holds rounds, naming one that there is: its whole order, as a schedule would send it.
 * It has a deduplication id of its own each time, because it is no repetition of an earlier call.
 */
export function poolCall(round: RoundOrder, queueUrl: string, now: Date): SendMessageCommand {
  const { plan, scheduledAt, lane, size, minimumScore, registration } = round;
  return new SendMessageCommand({
    QueueUrl: queueUrl,
    MessageBody: JSON.stringify({ plan, scheduledAt, lane, size, minimumScore, registration }),
    MessageGroupId: 'pool',
    MessageDeduplicationId: `${roundIdOf(round)}-${now.getTime()}`,
  });
}
