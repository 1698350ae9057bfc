import { describe, expect, test } from 'vitest';
import { LocalRunError } from '#local/engines/engine';
import { loadAssembly } from '#local/template/assembly';
import { planSystem } from '#local/template/system-plan';
import { fixtureAssembly, type Resources, routeTo } from '../fixture-assembly.ts';

const place = {
  account: '000000000000',
  region: 'ca-central-1',
  queueUrl: (name: string) => `http://127.0.0.1:4100/000000000000/${name}`,
  apiUrl: 'http://127.0.0.1:3000',
  siteUrl: 'http://127.0.0.1:3001',
};
const echo = { echo: { code: 'export const handler = (event) => event;' } };
const plan = (resources: Resources) =>
  planSystem(loadAssembly(fixtureAssembly({ functions: echo, resources })), place);

describe('what the local run makes of a template', () => {
  test('a type that it does not know is an error with the type and the logical id', () => {
    const resources = {
      Files: { Type: 'AWS::EFS::FileSystem' },
      Steps: { Type: 'AWS::StepFunctions::StateMachine' },
    };
    expect(() => plan(resources)).toThrow(LocalRunError);
    expect(() => plan(resources)).toThrow(
      /AWS::EFS::FileSystem \(Files in fixture\).*StateMachine \(Steps in fixture\)/,
    );
  });

  test('what does nothing on one machine is passed over', () => {
    const idle = { Watch: { Type: 'AWS::CloudWatch::Alarm' }, Who: { Type: 'AWS::IAM::Role' } };
    // Each fixture has a folder of its own for its code.
    const planned = (resources: Resources) => ({ ...plan(resources), functions: [] });
    expect(planned(idle)).toEqual(planned({}));
  });

  test.each([
    [
      'a stream',
      {
        Type: 'AWS::DynamoDB::Table',
        Properties: { AttributeDefinitions: [], KeySchema: [], StreamSpecification: {} },
      },
      /StreamSpecification/,
    ],
    [
      'a filter',
      {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: { EventSourceArn: 'a', FunctionName: 'b', FilterCriteria: {} },
      },
      /FilterCriteria/,
    ],
    [
      'a WebSocket API',
      { Type: 'AWS::ApiGatewayV2::Route', Properties: { RouteKey: '$connect', Target: 'elsewhere' } },
      /Target/,
    ],
    [
      'a queue without dead letters',
      { Type: 'AWS::SQS::Queue', Properties: { RedrivePolicy: { maxReceiveCount: 3 } } },
      /RedrivePolicy/,
    ],
  ])('%s is behaviour that is refused, not left out', (_, resource, message) => {
    expect(() => plan({ Odd: resource })).toThrow(message);
    expect(() => plan({ Odd: resource })).toThrow(/Odd/);
  });

  test('a function without its code is an error', () => {
    const fn = {
      Type: 'AWS::Lambda::Function',
      Properties: { Code: { S3Key: 'gone.zip' }, Handler: 'index.handler', Runtime: 'nodejs24.x' },
    };
    expect(() => plan({ Fn: fn })).toThrow(/code of Fn is not in the assembly/);
  });

  test('behaviour is read from the properties, with the defaults of AWS', () => {
    const { queues, functions, eventSources, schedules, api, tables } = plan({
      Late: { Type: 'AWS::SQS::Queue' },
      Dead: { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } },
      Work: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          FifoQueue: true,
          ContentBasedDeduplication: true,
          VisibilityTimeout: '180',
          RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 3 },
        },
      },
      Drive: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Work', 'Arn'] },
          FunctionName: { Ref: 'echo' },
          BatchSize: 1,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
          ScalingConfig: { MaximumConcurrency: 2 },
        },
      },
      Off: {
        Type: 'AWS::Scheduler::Schedule',
        Properties: {
          ScheduleExpression: 'rate(1 day)',
          State: 'DISABLED',
          FlexibleTimeWindow: { Mode: 'OFF' },
          Target: { Arn: 'x' },
        },
      },
      Items: {
        Type: 'AWS::DynamoDB::Table',
        Properties: {
          AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
          TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
        },
      },
      ...routeTo('echo', 'GET /x/{id}', { signedIn: true }),
    });
    expect(queues.map(({ name, fifo, visibilityTimeout }) => ({ name, fifo, visibilityTimeout }))).toEqual([
      { name: 'fixture-Late', fifo: false, visibilityTimeout: 30 },
      { name: 'fixture-Dead.fifo', fifo: true, visibilityTimeout: 30 },
      { name: 'fixture-Work.fifo', fifo: true, visibilityTimeout: 180 },
    ]);
    expect(queues[2]?.attributes).toEqual({
      FifoQueue: 'true',
      ContentBasedDeduplication: 'true',
      VisibilityTimeout: '180',
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: 'arn:aws:sqs:ca-central-1:000000000000:fixture-Dead.fifo',
        maxReceiveCount: 3,
      }),
    });
    expect(functions[0]).toMatchObject({ timeoutMs: 3000, memoryMb: 128, asynchronous: { retries: 2 } });
    expect(eventSources).toMatchObject([{ batchSize: 1, partialFailures: true, maximumConcurrency: 2 }]);
    expect(schedules).toEqual([]);
    expect(tables).toMatchObject([{ name: 'fixture-Items', ttlAttribute: 'ttl' }]);
    expect(api.routes).toMatchObject([
      { key: 'GET /x/{id}', timeoutMs: 30_000, authorizer: { header: 'authorization' } },
    ]);
  });
});
