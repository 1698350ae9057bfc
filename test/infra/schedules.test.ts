import { beforeAll, expect, test } from 'vitest';
import { parseOrder } from '#functions/round-orders/parse-order';
import { CALLED_WITHIN_MS } from '#functions/rounds/planned-view';
import { configOf } from '#infra/stages';
import {
  named,
  type Reference,
  type Resource,
  resourcesOf,
  type Template,
  targetOf,
  templatesOf,
} from './template.ts';

interface Schedule {
  ScheduleExpression: string;
  ScheduleExpressionTimezone: string;
  State: string;
  FlexibleTimeWindow: { Mode: string };
  Target: {
    Arn: Reference;
    Input: string;
    RoleArn: Reference;
    SqsParameters?: { MessageGroupId: string };
    DeadLetterConfig: { Arn: Reference };
    RetryPolicy: { MaximumEventAgeInSeconds: number; MaximumRetryAttempts: number };
  };
}

let template: Template;
let schedules: Resource<Schedule>[];
const rounds = () => schedules.filter(({ id }) => id.startsWith('Round'));

beforeAll(() => {
  template = templatesOf('production').stateless;
  schedules = resourcesOf<Schedule>(template, 'AWS::Scheduler::Schedule');
}, 60_000);

test('there is one schedule for each plan, and one for the timers', () => {
  expect(rounds()).toHaveLength(configOf('production').plans.length);
  expect(schedules).toHaveLength(rounds().length + 1);
});

test('a round is ordered in local time, to the minute, with the instant that was planned', () => {
  for (const { id, Properties } of rounds()) {
    expect(Properties, id).toMatchObject({
      ScheduleExpressionTimezone: 'America/Toronto',
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
    expect(JSON.parse(Properties.Target.Input), id).toMatchObject({
      scheduledAt: '<aws.scheduler.scheduled-time>',
    });
  }
});

test('an order holds the plan, as the function that runs rounds reads it', () => {
  const orders = rounds().map(({ Properties }) =>
    parseOrder(Properties.Target.Input.replace('<aws.scheduler.scheduled-time>', '2026-02-18T15:00:00Z')),
  );
  for (const { name, cron, timeZone, ...limits } of configOf('production').plans)
    expect(orders).toContainEqual({ plan: name, scheduledAt: '2026-02-18T15:00:00.000Z', ...limits });
});

test('orders go to the queue of rounds, all in the group of the one pool', () => {
  const queue = named(resourcesOf(template, 'AWS::SQS::Queue'), 'RoundsQueue');
  for (const { id, Properties } of rounds()) {
    expect(targetOf(Properties.Target.Arn), id).toBe(queue.id);
    expect(Properties.Target.SqsParameters, id).toEqual({ MessageGroupId: 'pool' });
  }
});

test('an order is tried for a day, then kept as a dead letter that the schedule may write', () => {
  const undelivered = named(resourcesOf<{ FifoQueue?: boolean }>(template, 'AWS::SQS::Queue'), 'Undelivered');
  // EventBridge Scheduler takes standard queues only as dead-letter queues.
  expect(undelivered.Properties.FifoQueue).toBeUndefined();
  for (const { id, Properties } of schedules)
    expect(targetOf(Properties.Target.DeadLetterConfig.Arn), id).toBe(undelivered.id);
  for (const { id, Properties } of rounds())
    expect(Properties.Target.RetryPolicy, id).toEqual({
      MaximumEventAgeInSeconds: 24 * 3600,
      MaximumRetryAttempts: 185,
    });
});

test('the timers run every five minutes and never pile up', () => {
  const { Properties } = named(schedules, 'TimersSchedule');
  const fn = named(resourcesOf<{ Timeout: number }>(template, 'AWS::Lambda::Function'), 'Timers');
  expect(Properties).toMatchObject({
    ScheduleExpression: 'rate(5 minutes)',
    ScheduleExpressionTimezone: 'Etc/UTC',
    Target: { RetryPolicy: { MaximumEventAgeInSeconds: 300 } },
  });
  expect(targetOf(Properties.Target.Arn)).toBe(fn.id);
  expect(fn.Properties.Timeout).toBeLessThan(5 * 60);
});

test('timers call a one-off round by the instant that its officer was told', () => {
  const fn = named(resourcesOf<{ Timeout: number }>(template, 'AWS::Lambda::Function'), 'Timers');
  const { ScheduleExpression } = named(schedules, 'TimersSchedule').Properties;
  const minutes = Number(/^rate\((\d+) minutes\)$/.exec(ScheduleExpression)?.[1]);
  // EventBridge Scheduler calls within the minute.
  expect((minutes + 1) * 60 + fn.Properties.Timeout).toBeLessThanOrEqual(CALLED_WITHIN_MS / 1_000);
});

test('a round that a pause holds back sounds an alarm, by the line that timers write', () => {
  const [filter] = resourcesOf<{
    FilterPattern: string;
    LogGroupName: Reference;
    MetricTransformations: { MetricNamespace: string; MetricName: string }[];
  }>(template, 'AWS::Logs::MetricFilter');
  expect(filter?.Properties.FilterPattern).toBe('{ $.message = "round-held-back" }');
  expect(targetOf(filter?.Properties.LogGroupName)).toMatch(/^TimersLogs/);
  const [{ MetricNamespace, MetricName } = { MetricNamespace: '', MetricName: '' }] =
    filter?.Properties.MetricTransformations ?? [];
  const alarms = resourcesOf<{ Namespace: string; MetricName: string; Threshold: number }>(
    template,
    'AWS::CloudWatch::Alarm',
  ).filter(({ Properties }) => Properties.MetricName === MetricName);
  expect(alarms).toHaveLength(1);
  expect(alarms[0]?.Properties).toMatchObject({ Namespace: MetricNamespace, Threshold: 1 });
});
