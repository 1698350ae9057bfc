import * as v from 'valibot';
import { LocalRunError } from '../../engines/engine.ts';
import type { ResolvedTemplate } from '../resolved-template.ts';
import type { FunctionPlan } from './functions.ts';
import { Count, Flag, ignored, read } from './properties.ts';
import type { QueuePlan } from './queues.ts';

const Properties = v.strictObject({
  EventSourceArn: v.string(),
  FunctionName: v.string(),
  BatchSize: v.optional(Count, 10),
  MaximumBatchingWindowInSeconds: v.optional(Count, 0),
  Enabled: v.optional(Flag, true),
  FunctionResponseTypes: v.optional(v.array(v.literal('ReportBatchItemFailures')), []),
  ScalingConfig: v.optional(v.strictObject({ MaximumConcurrency: v.optional(Count) })),
  ...ignored('KmsKeyArn', 'MetricsConfig', 'Tags'),
});

/** A queue that drives a function. */
export interface EventSourcePlan {
  queue: QueuePlan;
  target: FunctionPlan;
  batchSize: number;
  batchingWindowMs: number;
  /** The function says which messages of a batch failed. */
  partialFailures: boolean;
  maximumConcurrency: number | undefined;
}

/** Every event source mapping that is enabled. @throws LocalRunError when one end is no queue or function of the template */
export function readEventSources(
  template: ResolvedTemplate,
  queues: readonly QueuePlan[],
  functions: readonly FunctionPlan[],
): EventSourcePlan[] {
  return template
    .resources('AWS::Lambda::EventSourceMapping')
    .map((resource) => ({ resource, properties: read(Properties, resource) }))
    .filter(({ properties }) => properties.Enabled)
    .map(({ resource, properties }) => {
      const queue = queues.find(({ arn }) => arn === properties.EventSourceArn);
      const target = functions.find(({ name, arn }) => [name, arn].includes(properties.FunctionName));
      if (!queue || !target)
        throw new LocalRunError(
          `${resource.logicalId} joins a queue and a function that are not both in the template.`,
        );
      return {
        queue,
        target,
        batchSize: properties.BatchSize,
        batchingWindowMs: properties.MaximumBatchingWindowInSeconds * 1000,
        partialFailures: properties.FunctionResponseTypes.length > 0,
        maximumConcurrency: properties.ScalingConfig?.MaximumConcurrency,
      };
    });
}
