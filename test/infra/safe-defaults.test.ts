import { beforeAll, describe, expect, test } from 'vitest';
import { STAGES } from '#infra/settings/stage-config';
import {
  named,
  type Reference,
  type Resource,
  resourcesOf,
  type Template,
  targetOf,
  templatesOf,
} from './template.ts';

interface Queue {
  FifoQueue?: boolean;
  ContentBasedDeduplication?: boolean;
  VisibilityTimeout?: number;
  SqsManagedSseEnabled?: boolean;
  MessageRetentionPeriod?: number;
  RedrivePolicy?: { deadLetterTargetArn: Reference; maxReceiveCount: number };
}
interface LambdaFunction {
  Timeout: number;
  MemorySize: number;
  Runtime: string;
  Architectures: string[];
  TracingConfig: { Mode: string };
  LoggingConfig: { LogFormat: string; LogGroup: Reference };
}
interface Metric {
  MetricName: string;
  Dimensions: { Name: string; Value: Reference }[];
}
interface Alarm extends Partial<Metric> {
  /** Those of an expression, for an alarm on more than one. */
  Metrics?: { MetricStat?: { Metric: Metric } }[];
  EvaluationPeriods: number;
  AlarmDescription: string;
  AlarmActions: Reference[];
  TreatMissingData: string;
  ComparisonOperator: string;
  Threshold: number;
}

const metricsOf = ({ MetricName, Dimensions, Metrics = [] }: Alarm): Metric[] =>
  MetricName && Dimensions
    ? [{ MetricName, Dimensions }]
    : Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);

describe.each(STAGES)('%s', (stage) => {
  let template: Template;
  let queues: Resource<Queue>[];
  let functions: Resource<LambdaFunction>[];
  let alarms: Resource<Alarm>[];

  beforeAll(() => {
    template = templatesOf(stage).stateless;
    queues = resourcesOf(template, 'AWS::SQS::Queue');
    functions = resourcesOf(template, 'AWS::Lambda::Function');
    alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');
  }, 60_000);

  const alarmsOn = (id: string, metric: string) =>
    alarms.filter(({ Properties }) =>
      metricsOf(Properties).some(
        ({ MetricName, Dimensions }) =>
          MetricName === metric && Dimensions.some(({ Value }) => targetOf(Value) === id),
      ),
    );
  const deadLetterQueues = (): Set<string | undefined> =>
    new Set([
      ...queues.map(({ Properties }) => targetOf(Properties.RedrivePolicy?.deadLetterTargetArn)),
      ...resourcesOf<{ Target: { DeadLetterConfig: { Arn: Reference } } }>(
        template,
        'AWS::Scheduler::Schedule',
      ).map(({ Properties }) => targetOf(Properties.Target.DeadLetterConfig.Arn)),
    ]);

  test('every queue has dead letters of its own kind, or is one that keeps them for two weeks', () => {
    expect(queues).toHaveLength(5);
    const dead = deadLetterQueues();
    for (const { id, Properties } of queues) {
      if (dead.has(id)) {
        expect(Properties, id).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600 });
        continue;
      }
      const target = queues.find(
        (queue) => queue.id === targetOf(Properties.RedrivePolicy?.deadLetterTargetArn),
      );
      expect(target?.Properties.FifoQueue, id).toBe(Properties.FifoQueue);
      expect(Properties.RedrivePolicy?.maxReceiveCount, id).toBeGreaterThanOrEqual(3);
    }
  });

  test('every queue is encrypted and refuses plain HTTP', () => {
    const policies = resourcesOf<{ Queues: Reference[]; PolicyDocument: unknown }>(
      template,
      'AWS::SQS::QueuePolicy',
    );
    for (const { id, Properties } of queues) {
      expect(Properties.SqsManagedSseEnabled, id).toBe(true);
      const policy = policies.find((one) => one.Properties.Queues.some((queue) => targetOf(queue) === id));
      expect(policy?.Properties.PolicyDocument, id).toMatchObject({
        Statement: [{ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
      });
    }
  });

  test('every dead-letter queue has an alarm on its first message', () => {
    for (const { id } of queues.filter((queue) => deadLetterQueues().has(queue.id))) {
      const [alarm, ...more] = alarmsOn(id, 'ApproximateNumberOfMessagesVisible');
      expect(more, id).toEqual([]);
      expect(alarm?.Properties, id).toMatchObject({
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 1,
        EvaluationPeriods: 1,
      });
    }
  });

  test('half an hour of waiting raises an alarm', () => {
    const [late] = alarmsOn(named(queues, 'NotificationsQueue').id, 'ApproximateAgeOfOldestMessage');
    expect(late?.Properties).toMatchObject({
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 30 * 60,
    });
    const rounds = named(queues, 'RoundsQueue').id;
    const [stuck] = alarmsOn(rounds, 'ApproximateNumberOfMessagesNotVisible');
    expect(stuck?.Properties).toMatchObject({
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Threshold: 1,
      EvaluationPeriods: 6,
    });
    expect(alarmsOn(rounds, 'ApproximateNumberOfMessagesVisible')).toEqual([stuck]);
  });

  test('a message stays hidden at least six times as long as its function may take', () => {
    const sources = resourcesOf<{
      EventSourceArn: Reference;
      FunctionName: Reference;
      FunctionResponseTypes: string[];
    }>(template, 'AWS::Lambda::EventSourceMapping');
    expect(sources).toHaveLength(2);
    for (const { id, Properties } of sources) {
      const queue = queues.find((one) => one.id === targetOf(Properties.EventSourceArn));
      const fn = functions.find((one) => one.id === targetOf(Properties.FunctionName));
      expect(queue?.Properties.VisibilityTimeout, id).toBeGreaterThanOrEqual(
        6 * (fn?.Properties.Timeout ?? Number.POSITIVE_INFINITY),
      );
      expect(Properties.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures']);
    }
  });

  test('orders for rounds are worked on one by one, in order, without duplicates', () => {
    const queue = named(queues, 'RoundsQueue');
    expect(queue.Properties).toMatchObject({ FifoQueue: true, ContentBasedDeduplication: true });
    const [source] = resourcesOf<{ EventSourceArn: Reference; BatchSize: number }>(
      template,
      'AWS::Lambda::EventSourceMapping',
    ).filter(({ Properties }) => targetOf(Properties.EventSourceArn) === queue.id);
    expect(source?.Properties.BatchSize).toBe(1);
  });

  test('every function is traced, on arm64, with limits and a log group of its own that forgets', () => {
    expect(functions).toHaveLength(7);
    const logGroups = resourcesOf<{ RetentionInDays?: number }>(template, 'AWS::Logs::LogGroup');
    const used = new Set<string | undefined>();
    for (const { id, Properties } of functions) {
      expect(Properties, id).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        TracingConfig: { Mode: 'Active' },
        LoggingConfig: { LogFormat: 'JSON' },
      });
      expect(Properties.Timeout, id).toBeGreaterThan(3);
      expect(Properties.MemorySize, id).toBeGreaterThanOrEqual(512);
      const logs = logGroups.find((one) => one.id === targetOf(Properties.LoggingConfig.LogGroup));
      expect(logs?.Properties.RetentionInDays, id).toBeGreaterThan(0);
      used.add(logs?.id);
    }
    expect(used.size).toBe(functions.length);
    for (const { id, Properties } of logGroups) expect(Properties.RetentionInDays, id).toBeGreaterThan(0);
  });

  test('every function has alarms on errors and throttles', () => {
    for (const { id } of functions) {
      expect(alarmsOn(id, 'Errors'), id).toHaveLength(1);
      expect(alarmsOn(id, 'Throttles'), id).toHaveLength(1);
    }
  });

  test('an alarm goes off when the timers stop, though nothing fails', () => {
    const [alarm] = alarmsOn(named(functions, 'Timers').id, 'Invocations');
    expect(alarm?.Properties).toMatchObject({
      TreatMissingData: 'breaching',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
    });
  });

  test('every alarm says in a sentence what it means, and tells the topic', () => {
    const [topic] = resourcesOf(template, 'AWS::SNS::Topic');
    for (const { id, Properties } of alarms) {
      expect(Properties.AlarmDescription, id).toMatch(/^ronde-\w+-stateless: .{40,}[.?]$/);
      expect(Properties.AlarmActions.map(targetOf), id).toEqual([topic?.id]);
    }
    const descriptions = alarms.map(({ Properties }) => Properties.AlarmDescription);
    expect(new Set(descriptions).size).toBe(descriptions.length);
  });

  test('CloudWatch may publish to the topic, from this account only', () => {
    const [policy] = resourcesOf<{ PolicyDocument: { Statement: unknown[] } }>(
      template,
      'AWS::SNS::TopicPolicy',
    );
    expect(policy?.Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Allow',
        Action: 'sns:Publish',
        Principal: { Service: 'cloudwatch.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    );
  });
});
