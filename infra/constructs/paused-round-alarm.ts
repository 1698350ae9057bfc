import { Duration } from 'aws-cdk-lib';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Alarms } from './alarms.ts';
import type { RondeFunction } from './ronde-function.ts';

/** What the timers write, each time they run, of a round that is due while all rounds are paused. */
const LINE = 'round-held-back';

/** Counts the rounds that a pause holds back, from the log of the timers, and sounds an alarm as long as there is one. */
export function alarmOnPausedRound(timers: RondeFunction, stage: string, alarms: Alarms): void {
  const heldBack = new MetricFilter(timers, 'HeldBackFilter', {
    logGroup: timers.logGroup,
    filterPattern: FilterPattern.stringValue('$.message', '=', LINE),
    metricNamespace: `Ronde/${stage}`,
    metricName: 'RoundsHeldBack',
  });
  alarms.on(timers, 'HeldBack', {
    metric: heldBack.metric({ statistic: 'Sum', period: Duration.minutes(15) }),
    threshold: 1,
    meaning:
      'All rounds are paused, and one of them is due. GET /rounds/pause says who paused them and why, and which wait: cancel those that are not to be held, then end the pause.',
  });
}
