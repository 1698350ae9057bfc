import * as v from 'valibot';
import type { ResolvedTemplate } from '../resolved-template.ts';
import { Count, ignored, read } from './properties.ts';

const Properties = v.strictObject({
  ScheduleExpression: v.string(),
  ScheduleExpressionTimezone: v.optional(v.string(), 'UTC'),
  State: v.optional(v.picklist(['ENABLED', 'DISABLED']), 'ENABLED'),
  StartDate: v.optional(v.string()),
  EndDate: v.optional(v.string()),
  // A flexible window lets AWS be late; here everything is in time, which any window allows.
  FlexibleTimeWindow: v.object({ Mode: v.picklist(['OFF', 'FLEXIBLE']) }),
  Target: v.strictObject({
    Arn: v.string(),
    Input: v.optional(v.string(), '{}'),
    SqsParameters: v.optional(v.strictObject({ MessageGroupId: v.optional(v.string()) })),
    DeadLetterConfig: v.optional(v.strictObject({ Arn: v.optional(v.string()) })),
    RetryPolicy: v.optional(
      v.strictObject({
        MaximumRetryAttempts: v.optional(Count, 185),
        ...ignored('MaximumEventAgeInSeconds'),
      }),
    ),
    ...ignored('RoleArn'),
  }),
  ...ignored('Description', 'GroupName', 'KmsKeyArn', 'Name'),
});

export interface SchedulePlan {
  name: string;
  arn: string;
  /** In EventBridge Scheduler's words: `rate(5 minutes)`, `cron(0 10 ? * WED *)`, `at(2026-02-18T10:00:00)`. */
  expression: string;
  /** An IANA name. */
  timeZone: string;
  from: Date | undefined;
  until: Date | undefined;
  target: {
    arn: string;
    /** JSON text, with `<aws.scheduler.…>` where the occasion's own values go. */
    input: string;
    messageGroupId: string | undefined;
    retries: number;
    deadLetters: string | undefined;
  };
}

/** Every schedule that is enabled. */
export function readSchedules(template: ResolvedTemplate): SchedulePlan[] {
  return template
    .resources('AWS::Scheduler::Schedule')
    .map((resource) => ({ resource, properties: read(Properties, resource) }))
    .filter(({ properties }) => properties.State === 'ENABLED')
    .map(({ resource, properties }) => ({
      name: resource.identity.ref,
      arn: `arn:aws:scheduler:${resource.region}:000000000000:schedule/default/${resource.identity.ref}`,
      expression: properties.ScheduleExpression,
      timeZone: properties.ScheduleExpressionTimezone,
      from: properties.StartDate === undefined ? undefined : new Date(properties.StartDate),
      until: properties.EndDate === undefined ? undefined : new Date(properties.EndDate),
      target: {
        arn: properties.Target.Arn,
        input: properties.Target.Input,
        messageGroupId: properties.Target.SqsParameters?.MessageGroupId,
        retries: properties.Target.RetryPolicy?.MaximumRetryAttempts ?? 185,
        deadLetters: properties.Target.DeadLetterConfig?.Arn,
      },
    }));
}
