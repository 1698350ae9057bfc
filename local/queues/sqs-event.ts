import type { Message } from '@aws-sdk/client-sqs';
import type { SQSEvent } from 'aws-lambda';
import type { QueuePlan } from '../template/read/queues.ts';

/** The event that Lambda hands to a function for a batch of messages. */
export function sqsEvent(messages: readonly Message[], queue: QueuePlan): SQSEvent {
  return {
    Records: messages.map((message) => ({
      messageId: message.MessageId ?? '',
      receiptHandle: message.ReceiptHandle ?? '',
      body: message.Body ?? '',
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: '',
        ApproximateFirstReceiveTimestamp: '0',
        ...message.Attributes,
      },
      messageAttributes: Object.fromEntries(
        Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
          name,
          {
            dataType: value.DataType ?? 'String',
            ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
            ...(value.BinaryValue === undefined
              ? {}
              : { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
            stringListValues: [],
            binaryListValues: [],
          },
        ]),
      ),
      md5OfBody: message.MD5OfBody ?? '',
      eventSource: 'aws:sqs',
      eventSourceARN: queue.arn,
      awsRegion: queue.arn.split(':')[3] ?? '',
    })),
  };
}

/**
 * Which messages of a batch are done, by what the function returned. As Lambda reads it: nothing, an empty list or
 * `null` is success; a list that names a message that is not in the batch, or nothing, fails the whole batch.
 *
 * @param result the function's result as JSON text
 * @throws TypeError when the whole batch counts as failed
 */
export function messagesDone(messages: readonly Message[], result: string): Message[] {
  const value: unknown = JSON.parse(result);
  const failures =
    typeof value === 'object' && value !== null && 'batchItemFailures' in value
      ? value.batchItemFailures
      : null;
  if (failures === null || failures === undefined) return [...messages];
  if (!Array.isArray(failures)) throw new TypeError('batchItemFailures is no list');
  const failed = new Set(failures.map((item) => item?.itemIdentifier));
  const known = new Set(messages.map(({ MessageId }) => MessageId));
  for (const id of failed)
    if (typeof id !== 'string' || !known.has(id))
      throw new TypeError('batchItemFailures names no message of the batch');
  return messages.filter(({ MessageId }) => !failed.has(MessageId));
}
