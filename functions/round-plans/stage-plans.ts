import type { RoundPlan } from './round-plan.ts';

/** The plans of the stage, which the bundle of the deployed function holds in the place of this name. */
declare const ROUND_PLANS: readonly RoundPlan[] | undefined;

/** The plans that the stage's schedules are made of. @throws Error where the bundle was made without them */
export function stagePlans(): readonly RoundPlan[] {
  if (typeof ROUND_PLANS === 'undefined') throw new Error('the bundle was made without the plans of rounds');
  return ROUND_PLANS;
}
