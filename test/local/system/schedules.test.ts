import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSystem } from '#local/system';
import type { System } from '#local/system-types';
import { fixtureAssembly } from '../fixture-assembly.ts';

const CODE = `const seen = [];
export const handler = async (event) => {
  if (event.tell) return seen;
  seen.push([new Date().toISOString().slice(0, 16), event.Records ? event.Records.map(({ body, attributes }) => [body, attributes.MessageGroupId]) : event]);
  if (event.fail) throw new Error('no');
};`;
const only = { properties: { ReservedConcurrentExecutions: 1 } };

const schedule = (expression: string, target: Record<string, unknown>) => ({
  Type: 'AWS::Scheduler::Schedule',
  Properties: {
    FlexibleTimeWindow: { Mode: 'OFF' },
    ScheduleExpression: expression,
    ScheduleExpressionTimezone: 'America/Toronto',
    Target: { RoleArn: 'arn:aws:iam::000000000000:role/x', ...target },
  },
});

let system: System;

beforeAll(async () => {
  system = await startSystem({
    clock: new Date('2026-03-01T00:00:00Z'),
    assembly: fixtureAssembly({
      functions: {
        direct: { code: CODE, ...only },
        queued: { code: CODE, ...only },
        broken: { code: CODE, ...only },
      },
      resources: {
        Orders: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true, ContentBasedDeduplication: true } },
        Lost: { Type: 'AWS::SQS::Queue' },
        Source: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: {
            EventSourceArn: { 'Fn::GetAtt': ['Orders', 'Arn'] },
            FunctionName: { Ref: 'queued' },
          },
        },
        Weekly: schedule('cron(0 10 ? * WED *)', {
          Arn: { 'Fn::GetAtt': ['Orders', 'Arn'] },
          Input: '{"plan":"general","scheduledAt":"<aws.scheduler.scheduled-time>"}',
          SqsParameters: { MessageGroupId: 'pool' },
        }),
        Often: schedule('rate(5 minutes)', {
          Arn: { 'Fn::GetAtt': ['direct', 'Arn'] },
          Input: '{"often":true}',
        }),
        Once: schedule('at(2026-03-20T09:00:00)', {
          Arn: { 'Fn::GetAtt': ['broken', 'Arn'] },
          Input: '{"fail":true}',
        }),
        BrokenConfig: {
          Type: 'AWS::Lambda::EventInvokeConfig',
          Properties: {
            FunctionName: { Ref: 'broken' },
            Qualifier: '$LATEST',
            MaximumRetryAttempts: 1,
            DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Lost', 'Arn'] } } },
          },
        },
      },
    }),
  });
});
afterAll(() => system.stop());

describe('schedules of the template', () => {
  test('reach functions by way of a queue, and directly, each at its time', async () => {
    await system.clock.set('2026-03-12T00:00:00Z');
    const order = (scheduledAt: string) => [[`{"plan":"general","scheduledAt":"${scheduledAt}"}`, 'pool']];
    expect(await system.invoke('queued', { tell: true })).toEqual([
      ['2026-03-04T15:00', order('2026-03-04T15:00:00Z')],
      ['2026-03-11T14:00', order('2026-03-11T14:00:00Z')],
    ]);
    expect(await system.invoke('direct', { tell: true })).toEqual([
      ['2026-03-04T15:00', { often: true }],
      ['2026-03-11T14:00', { often: true }],
      ['2026-03-12T00:00', { often: true }],
    ]);
  });

  test('a function that fails is called again as often as the template says, then its event is put away', async () => {
    await system.clock.set('2026-03-20T14:00:00Z');
    await system.idle();
    const calls = (await system.invoke('broken', { tell: true })) as unknown[];
    expect(calls).toHaveLength(2);
    expect(await system.queues.depth('Lost')).toBe(1);
  });
});
