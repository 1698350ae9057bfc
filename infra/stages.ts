import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { exampleCalendar } from './round-plans.ts';
import { STAGES, type Stage, type StageConfig } from './settings/stage-config.ts';

const stages: Readonly<Record<Stage, StageConfig>> = {
  development: {
    stage: 'development',
    region: 'ca-central-1',
    protectData: false,
    logRetention: RetentionDays.ONE_WEEK,
    alarmEmails: [],
    portal: { url: 'http://localhost:5173' },
    site: { domain: undefined, limits: undefined },
    mail: { from: 'ronde@example.org', identity: 'address', sendersAtOnce: 2 },
    signIn: { mfa: 'optional', adminPasswordSignIn: true },
    throttle: { api: { rate: 1000, burst: 2000 }, publicRoute: { rate: 100, burst: 200 } },
    rules: undefined,
    plans: exampleCalendar,
  },
  staging: {
    stage: 'staging',
    region: 'ca-central-1',
    protectData: true,
    logRetention: RetentionDays.ONE_MONTH,
    alarmEmails: ['ronde-staging@example.org'],
    portal: { url: 'https://staging.ronde.example.org' },
    site: {
      domain: { name: 'staging.ronde.example.org', hostedZone: undefined },
      limits: { requests: 3000, writes: 500 },
    },
    mail: { from: 'no-reply@staging.ronde.example.org', identity: 'domain', sendersAtOnce: 2 },
    signIn: { mfa: 'required', adminPasswordSignIn: false },
    throttle: { api: { rate: 500, burst: 1000 }, publicRoute: { rate: 50, burst: 100 } },
    rules: undefined,
    plans: exampleCalendar,
  },
  production: {
    stage: 'production',
    region: 'ca-central-1',
    protectData: true,
    logRetention: RetentionDays.ONE_YEAR,
    alarmEmails: ['ronde-operations@example.org'],
    portal: { url: 'https://ronde.example.org' },
    site: {
      domain: { name: 'ronde.example.org', hostedZone: undefined },
      limits: { requests: 3000, writes: 500 },
    },
    mail: { from: 'no-reply@ronde.example.org', identity: 'domain', sendersAtOnce: 5 },
    signIn: { mfa: 'required', adminPasswordSignIn: false },
    throttle: { api: { rate: 1000, burst: 2000 }, publicRoute: { rate: 100, burst: 200 } },
    rules: undefined,
    plans: exampleCalendar,
  },
};

/** The stage that was asked for does not exist. */
export class UnknownStageError extends Error {
  override readonly name = 'UnknownStageError';
}

/**
 * The configuration of a stage.
 *
 * @param stage its name; `development` when absent
 * @throws UnknownStageError when there is no such stage
 */
export function configOf(stage: string = 'development'): StageConfig {
  const known = STAGES.find((name) => name === stage);
  if (!known)
    throw new UnknownStageError(`There is no stage "${stage}". Choose one: -c stage=${STAGES.join('|')}`);
  return stages[known];
}
