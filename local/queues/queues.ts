import {
  CreateQueueCommand,
  type MessageAttributeValue,
  SendMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { HeldMessage, SqsEngine } from '../engines/sqs.ts';
import type { QueuePlan } from '../template/read/queues.ts';

/** What a queue held when the system stopped. */
export interface SavedQueue {
  name: string;
  messages: HeldMessage[];
}

/** Creates the queues of the template. Dead-letter queues need not come first: the engine looks for them when needed. */
export async function createQueues(sqs: SQSClient, plans: readonly QueuePlan[]): Promise<void> {
  for (const { name, attributes } of plans)
    await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
}

/** Puts a message into a queue. @param messageGroupId needed for a FIFO queue */
export async function sendMessage(
  sqs: SQSClient,
  queue: QueuePlan,
  body: string,
  messageGroupId?: string,
): Promise<void> {
  await sqs.send(
    new SendMessageCommand({
      QueueUrl: queue.url,
      MessageBody: body,
      ...(queue.fifo ? { MessageGroupId: messageGroupId ?? 'default' } : {}),
    }),
  );
}

/** All messages of all queues, those in flight too: whoever had one is gone. */
export async function saveMessages(engine: SqsEngine, plans: readonly QueuePlan[]): Promise<SavedQueue[]> {
  const saved = await Promise.all(
    plans.map(async ({ name }) => ({ name, messages: await engine.messages(name) })),
  );
  return saved.filter(({ messages }) => messages.length > 0);
}

/** Sends saved messages again, in their order. Messages of queues that the template no longer has are dropped. */
export async function restoreMessages(
  sqs: SQSClient,
  plans: readonly QueuePlan[],
  saved: readonly SavedQueue[],
): Promise<void> {
  for (const { name, messages } of saved) {
    const queue = plans.find((plan) => plan.name === name);
    for (const message of queue ? messages : [])
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queue?.url,
          MessageBody: message.body,
          MessageAttributes: attributesOf(message),
          ...(message.messageGroupId === undefined ? {} : { MessageGroupId: message.messageGroupId }),
          ...(message.messageDeduplicationId === undefined
            ? {}
            : { MessageDeduplicationId: message.messageDeduplicationId }),
        }),
      );
  }
}

function attributesOf({ messageAttributes }: HeldMessage): Record<string, MessageAttributeValue> {
  return Object.fromEntries(
    Object.entries(messageAttributes).map(([name, { BinaryValue, ...value }]) => [
      name,
      BinaryValue === undefined ? value : { ...value, BinaryValue: Buffer.from(BinaryValue, 'base64') },
    ]),
  );
}
