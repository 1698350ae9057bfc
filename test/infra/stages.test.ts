import { describe, expect, test } from 'vitest';
import type { RoundPlan } from '#functions/round-plans/round-plan';
import { buildApp } from '#infra/build-app';
import { STAGES, type Stage } from '#infra/settings/stage-config';
import { configOf, UnknownStageError } from '#infra/stages';
import { resourcesOf, templatesOf } from './template.ts';

const SYNTHESIS = 60_000;

test('a stage that does not exist is refused with the names of those that do', () => {
  expect(() => configOf('prod')).toThrow(UnknownStageError);
  expect(() => configOf('prod')).toThrow(
    'There is no stage "prod". Choose one: -c stage=development|staging|production',
  );
});

test('without a stage it is development', () => {
  expect(configOf().stage).toBe('development');
});

test('the stage can be given as context, as `cdk synth -c stage=…` does', { timeout: SYNTHESIS }, () => {
  const app = buildApp({ context: { stage: 'staging' }, bundling: false });
  expect(app.node.children.map(({ node }) => node.id)).toEqual(
    expect.arrayContaining(['ronde-staging-stateful', 'ronde-staging-stateless']),
  );
});

test('a trial can have plans of its own', { timeout: SYNTHESIS }, () => {
  const plan: RoundPlan = { name: 'trial', lane: 'general', size: 3, cron: 'cron(* * * * ? *)' };
  const assembly = buildApp({ stage: 'development', bundling: false, overrides: { plans: [plan] } }).synth();
  const { template } = assembly.getStackByName('ronde-development-stateless');
  const schedules = resourcesOf(template, 'AWS::Scheduler::Schedule');
  expect(schedules.map(({ Properties }) => Properties.ScheduleExpression).sort()).toEqual([
    'cron(* * * * ? *)',
    'rate(5 minutes)',
  ]);
});

test('a plan whose instants the calendar could not tell stops the synthesis', { timeout: SYNTHESIS }, () => {
  const plan: RoundPlan = { name: 'trial', lane: 'general', size: 3, cron: 'rate(7 days)' };
  expect(() => buildApp({ stage: 'development', bundling: false, overrides: { plans: [plan] } })).toThrow(
    'The plan "trial" has the schedule "rate(7 days)". A plan of rounds is a cron(…).',
  );
});

test('whoever verifies a domain is told which DNS records it takes', { timeout: SYNTHESIS }, () => {
  const records = (stage: Stage) =>
    Object.keys(templatesOf(stage).stateful.Outputs).filter((name) => name.startsWith('MailDnsRecord'));
  expect(records('production')).toEqual(['MailDnsRecord1', 'MailDnsRecord2', 'MailDnsRecord3']);
  expect(records('development')).toEqual([]);
});

describe.each(STAGES)('%s', (stage) => {
  const config = configOf(stage);

  test('plans have names of their own, and times in the words of EventBridge Scheduler', () => {
    const names = config.plans.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, cron } of config.plans) {
      // Six fields; exactly one of day of month and day of week is a question mark.
      const [, , day, , weekday, ...rest] = /^cron\((.+)\)$/.exec(cron)?.[1]?.split(' ') ?? [];
      expect(rest, name).toHaveLength(1);
      expect(
        [day, weekday].filter((field) => field === '?'),
        name,
      ).toHaveLength(1);
    }
  });

  test('data and accounts are kept everywhere but in development', { timeout: SYNTHESIS }, () => {
    const { stateful } = templatesOf(stage);
    const kept = stage !== 'development';
    const policy = kept ? 'Retain' : 'Delete';
    const [table] = resourcesOf(stateful, 'AWS::DynamoDB::Table');
    expect(table?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: kept,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: kept },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      KeySchema: [
        { AttributeName: 'PK', KeyType: 'HASH' },
        { AttributeName: 'SK', KeyType: 'RANGE' },
      ],
    });
    const [pool] = resourcesOf(stateful, 'AWS::Cognito::UserPool');
    expect(pool?.Properties.DeletionProtection).toBe(kept ? 'ACTIVE' : 'INACTIVE');
    const [identity] = resourcesOf(stateful, 'AWS::SES::EmailIdentity');
    for (const resource of [table, pool, identity])
      expect(resource, resource?.id).toMatchObject({ DeletionPolicy: policy, UpdateReplacePolicy: policy });
  });

  test('nobody can make themselves an officer or give themselves a province', { timeout: SYNTHESIS }, () => {
    const { stateful } = templatesOf(stage);
    const [client] = resourcesOf(stateful, 'AWS::Cognito::UserPoolClient');
    expect(client?.Properties.WriteAttributes).toEqual(['email', 'locale']);
    expect(client?.Properties.ReadAttributes).toContain('custom:province');
    const groups = resourcesOf(stateful, 'AWS::Cognito::UserPoolGroup');
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual(['nominator', 'officer']);
  });

  test('passwords are long, and codes by SMS are not accepted', { timeout: SYNTHESIS }, () => {
    const [pool] = resourcesOf(templatesOf(stage).stateful, 'AWS::Cognito::UserPool');
    expect(pool?.Properties).toMatchObject({
      MfaConfiguration: stage === 'development' ? 'OPTIONAL' : 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      Policies: { PasswordPolicy: { MinimumLength: 12 } },
    });
  });

  test('password sign-in for administrators exists for trials only', { timeout: SYNTHESIS }, () => {
    const [client] = resourcesOf(templatesOf(stage).stateful, 'AWS::Cognito::UserPoolClient');
    const flows = client?.Properties.ExplicitAuthFlows;
    expect(flows).not.toContain('ALLOW_USER_PASSWORD_AUTH');
    if (stage === 'development') expect(flows).toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
    else expect(flows).not.toContain('ALLOW_ADMIN_USER_PASSWORD_AUTH');
  });
});
