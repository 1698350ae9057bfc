import type { IsoInstant } from '#domain/profile/profile';
import type { RoundOrder } from '../table/round.ts';
import { timesOf } from './plan-times.ts';
import type { RoundPlan } from './round-plan.ts';

const WEEK_MS = 7 * 86_400_000;

/** So far ahead rounds are told of: a quarter of a year, in which the clocks change at most once. */
const AHEAD_MS = 13 * WEEK_MS;

/** A plan that is due every minute does not fill the calendar by itself. */
const MOST_OF_A_PLAN = 100;

/** A round that a plan will order. */
export type ExpectedRound = Omit<RoundOrder, 'registration'>;

function instantsOf(plan: RoundPlan, after: Date): IsoInstant[] {
  const next = timesOf(plan);
  const last = after.getTime() + AHEAD_MS;
  const instants: IsoInstant[] = [];
  for (let at = next(after); at && instants.length < MOST_OF_A_PLAN; at = next(at)) {
    // The next round of a plan is told of however far it is.
    if (at.getTime() > last && instants.length > 0) break;
    instants.push(at.toISOString());
  }
  return instants;
}

/** The rounds that plans order after an instant: of each plan those of the next thirteen weeks, at least one, at most a hundred. */
export function expectedRounds(plans: readonly RoundPlan[], after: Date): ExpectedRound[] {
  return plans.flatMap((plan) => {
    const { name, cron, timeZone, registration, ...order } = plan;
    return instantsOf(plan, after).map((scheduledAt) => ({ plan: name, ...order, scheduledAt }));
  });
}
