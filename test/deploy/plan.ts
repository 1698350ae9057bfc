import type { RoundPlan } from '#functions/round-plans/round-plan';

/** The one plan of the deployed system: three of the general lane, every minute. */
export const PLAN = {
  name: 'deploy-test',
  lane: 'general',
  size: 3,
  cron: 'cron(* * * * ? *)',
} as const satisfies RoundPlan;
