import type { RoundPlan } from '#infra/settings/stage-config';

/** The one plan of the deployed system: three of the general lane, every minute. */
export const PLAN = {
  name: 'deploy-test',
  lane: 'general',
  size: 3,
  cron: 'cron(* * * * ? *)',
} as const satisfies RoundPlan;
