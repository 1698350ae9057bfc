import * as v from 'valibot';
import type { ResolvedTemplate } from '../resolved-template.ts';
import { Count, Flag, ignored, read } from './properties.ts';

/** Properties that are attributes of the queue under the same name. */
const attributes = {
  ContentBasedDeduplication: v.optional(Flag),
  DelaySeconds: v.optional(Count),
  FifoQueue: v.optional(Flag),
  MaximumMessageSize: v.optional(Count),
  MessageRetentionPeriod: v.optional(Count),
  ReceiveMessageWaitTimeSeconds: v.optional(Count),
  VisibilityTimeout: v.optional(Count),
};

const Properties = v.strictObject({
  ...attributes,
  RedrivePolicy: v.optional(v.strictObject({ deadLetterTargetArn: v.string(), maxReceiveCount: Count })),
  ...ignored(
    'QueueName',
    'KmsMasterKeyId',
    'KmsDataKeyReusePeriodSeconds',
    'RedriveAllowPolicy',
    'SqsManagedSseEnabled',
    'Tags',
  ),
});

export interface QueuePlan {
  name: string;
  logicalId: string;
  arn: string;
  url: string;
  fifo: boolean;
  /** Seconds that a received message stays hidden. */
  visibilityTimeout: number;
  /** As `CreateQueue` takes them. */
  attributes: Record<string, string>;
}

/** SQS' own default. */
const VISIBILITY_TIMEOUT_S = 30;

/** Every queue of the template. */
export function readQueues(template: ResolvedTemplate): QueuePlan[] {
  return template.resources('AWS::SQS::Queue').map((resource) => {
    const properties = read(Properties, resource);
    const given = Object.entries({
      ...properties,
      RedrivePolicy: properties.RedrivePolicy && JSON.stringify(properties.RedrivePolicy),
    })
      .filter(([name, value]) => (name in attributes || name === 'RedrivePolicy') && value !== undefined)
      // A standard queue is said to be one by saying nothing.
      .filter(([name, value]) => !(name === 'FifoQueue' && value === false));
    return {
      name: resource.identity.attributes.QueueName ?? '',
      logicalId: resource.logicalId,
      arn: resource.identity.attributes.Arn ?? '',
      url: resource.identity.ref,
      fifo: properties.FifoQueue ?? false,
      visibilityTimeout: properties.VisibilityTimeout ?? VISIBILITY_TIMEOUT_S,
      attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    };
  });
}
