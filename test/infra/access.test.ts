import { beforeAll, describe, expect, test } from 'vitest';
import { named, resourcesOf, type Template, templatesOf } from './template.ts';

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: { 'ForAllValues:StringLike'?: { 'dynamodb:LeadingKeys': string | string[] } };
}

const WRITE = ['DeleteItem', 'PutItem', 'UpdateItem'];
const CONSUME = [
  'ChangeMessageVisibility',
  'DeleteMessage',
  'GetQueueAttributes',
  'GetQueueUrl',
  'ReceiveMessage',
];

/** For each function: its own variables, and each thing it may do, on what. Logs and traces apart, nothing else. */
const ACCESS: Record<string, { variables: string[]; permissions: [string[], string[]][] }> = {
  Profiles: {
    variables: ['TABLE_NAME'],
    permissions: [
      [
        ['BatchGetItem', 'GetItem'],
        ['PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*', 'ROUND#*'],
      ],
      [['Query'], ['PROFILE#*', 'ROUND#*', 'ROUNDS']],
      [WRITE, ['PROFILE#*', 'PERSON#*', 'IDEMPOTENCY#*', 'LANE#*', 'DUE#*']],
    ],
  },
  Nominations: {
    variables: ['NOTIFICATIONS_QUEUE_URL', 'TABLE_NAME'],
    permissions: [
      [['GetItem'], ['PROFILE#*']],
      [WRITE, ['PROFILE#*', 'LANE#*', 'DUE#*']],
      [['SendMessage'], ['NotificationsQueue']],
    ],
  },
  Score: { variables: [], permissions: [] },
  Rounds: {
    variables: ['PORTAL_URL', 'ROUNDS_QUEUE_URL', 'TABLE_NAME'],
    permissions: [
      [
        ['BatchGetItem', 'GetItem'],
        ['ROUND#*', 'IDEMPOTENCY#*', 'POOL', 'FEED'],
      ],
      [['Query'], ['ROUNDS', 'ROUND#*', 'LANE#*', 'POOL']],
      [WRITE, ['ROUND#*', 'ROUNDS', 'POOL', 'IDEMPOTENCY#*', 'FEED']],
      [['SendMessage'], ['RoundsQueue']],
    ],
  },
  RunRound: {
    variables: ['NOTIFICATIONS_QUEUE_URL', 'ROUNDS_QUEUE_URL', 'TABLE_NAME'],
    permissions: [
      [
        ['BatchGetItem', 'GetItem'],
        ['PROFILE#*', 'DUE#*', 'ROUND#*', 'POOL', 'FEED'],
      ],
      [['Query'], ['LANE#*', 'DUE#*', 'POOL', 'ROUNDS']],
      [WRITE, ['PROFILE#*', 'PERSON#*', 'LANE#*', 'DUE#*', 'ROUND#*', 'ROUNDS', 'POOL', 'FEED']],
      [['SendMessage'], ['NotificationsQueue', 'RoundsQueue']],
      [CONSUME, ['RoundsQueue']],
    ],
  },
  Notify: {
    variables: ['MAIL_FROM', 'PORTAL_URL', 'TABLE_NAME'],
    permissions: [
      [['GetItem'], ['PROFILE#*']],
      [
        ['DeleteItem', 'UpdateItem'],
        ['PROFILE#*', 'DUE#*'],
      ],
      [['SendEmail'], ['MailIdentity']],
      [CONSUME, ['NotificationsQueue']],
    ],
  },
  Timers: {
    variables: ['NOTIFICATIONS_QUEUE_URL', 'ROUNDS_QUEUE_URL', 'TABLE_NAME'],
    permissions: [
      [
        ['BatchGetItem', 'GetItem'],
        ['PROFILE#*', 'DUE#*', 'ROUND#*', 'POOL', 'FEED'],
      ],
      [['Query'], ['DUE#*', 'LANE#*', 'POOL', 'ROUNDS']],
      [WRITE, ['PROFILE#*', 'PERSON#*', 'LANE#*', 'DUE#*', 'POOL', 'FEED']],
      [['SendMessage'], ['NotificationsQueue', 'RoundsQueue']],
    ],
  },
};

let template: Template;
const listOf = <T>(one: T | T[]): T[] => (Array.isArray(one) ? one : [one]);

const policies = () =>
  resourcesOf<{ PolicyDocument: { Statement: Statement[] } }>(template, 'AWS::IAM::Policy');

const nameOf = (resource: unknown): string =>
  /(RoundsQueue|NotificationsQueue|MailIdentity|Table)[0-9A-F]{8}/.exec(JSON.stringify(resource))?.[1] ??
  JSON.stringify(resource);

function permissionsOf(id: string): [string[], string[]][] {
  return named(policies(), `${id}RoleDefaultPolicy`)
    .Properties.PolicyDocument.Statement.filter(
      ({ Action }) => !/^(logs|xray):/.test(listOf(Action)[0] ?? ''),
    )
    .map(({ Action, Resource, Condition }) => [
      listOf(Action).map((action) => action.replace(/^\w+:/, '')),
      listOf(
        Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? listOf(Resource).map(nameOf),
      ),
    ]);
}

beforeAll(() => {
  template = templatesOf('production').stateless;
}, 60_000);

describe.each(Object.entries(ACCESS))('%s', (id, { variables, permissions }) => {
  test('has the variables that it reads, and no other', () => {
    const fn = named(
      resourcesOf<{ Environment: { Variables: Record<string, unknown> } }>(template, 'AWS::Lambda::Function'),
      id,
    );
    expect(Object.keys(fn.Properties.Environment.Variables).sort()).toEqual(
      ['POWERTOOLS_SERVICE_NAME', ...variables].sort(),
    );
  });

  test('may do what it does, and nothing else', () => {
    expect(permissionsOf(id)).toEqual(permissions);
  });

  test('may write to its own log group only', () => {
    const logs = named(resourcesOf(template, 'AWS::Logs::LogGroup'), `${id}Logs`);
    const statements = named(policies(), `${id}RoleDefaultPolicy`).Properties.PolicyDocument.Statement;
    expect(statements).toContainEqual({
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: { 'Fn::GetAtt': [logs.id, 'Arn'] },
    });
  });
});

test('every access to the table names its partitions', () => {
  for (const { id, Properties } of policies())
    for (const { Action, Condition } of Properties.PolicyDocument.Statement)
      if (listOf(Action).some((action) => action.startsWith('dynamodb:')))
        expect(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'], id).toBeDefined();
});

test('no action is a wildcard, and no resource but that of traces and of the versions of the timers', () => {
  for (const { id, Properties } of policies())
    for (const { Action, Resource } of Properties.PolicyDocument.Statement) {
      for (const action of listOf(Action)) expect(action, id).not.toContain('*');
      if (listOf(Action).every((action) => action.startsWith('xray:'))) expect(Resource).toBe('*');
      else if (listOf(Action)[0] === 'lambda:InvokeFunction') expect(id).toMatch(/^SchedulerRole/);
      else expect(JSON.stringify(Resource), id).not.toContain('*');
    }
});

test('roles hold no policy that AWS manages', () => {
  for (const { Properties } of resourcesOf(template, 'AWS::IAM::Role'))
    expect(Properties).not.toHaveProperty('ManagedPolicyArns');
});

test('mail goes out as the one address of the stage', () => {
  const statements = named(policies(), 'NotifyRoleDefaultPolicy').Properties.PolicyDocument.Statement;
  expect(statements.find(({ Action }) => Action === 'ses:SendEmail')?.Condition).toEqual({
    StringEquals: { 'ses:FromAddress': 'no-reply@ronde.example.org' },
  });
});

test('a schedule may send orders and dead letters, and call the timers; for this account only', () => {
  const roles = resourcesOf<{ AssumeRolePolicyDocument: { Statement: unknown[] } }>(
    template,
    'AWS::IAM::Role',
  ).filter(({ id }) => id.startsWith('SchedulerRole'));
  expect(roles).toHaveLength(2);
  for (const { Properties } of roles)
    expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
      expect.objectContaining({
        Principal: { Service: 'scheduler.amazonaws.com' },
        Condition: {
          StringEquals: expect.objectContaining({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } }),
        },
      }),
    ]);
  const actions = policies()
    .filter(({ id }) => id.startsWith('SchedulerRole'))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement.flatMap(({ Action }) => Action));
  expect([...new Set(actions)].sort()).toEqual(['lambda:InvokeFunction', 'sqs:SendMessage']);
});
