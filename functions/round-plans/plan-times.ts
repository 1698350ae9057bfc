import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { type NextDue, nextDue } from '../schedule/expression.ts';
import { UnreadableSchedule } from '../schedule/unreadable-schedule.ts';
import type { RoundPlan } from './round-plan.ts';

/**
 * When the rounds of a plan are due. Plans are `cron(…)` only: `rate(…)` counts from the deployment, an instant that no
 * function can look up, and `at(…)` is a one-off round, which officers plan.
 *
 * @throws UnreadableSchedule
 */
export function timesOf({ name, cron, timeZone = AUTHORITY_TIME_ZONE }: RoundPlan): NextDue {
  if (!cron.startsWith('cron('))
    throw new UnreadableSchedule(
      `The plan "${name}" has the schedule "${cron}". A plan of rounds is a cron(…).`,
    );
  return nextDue(cron, timeZone);
}
