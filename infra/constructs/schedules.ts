import { Duration, TimeZone } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke, SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import { timesOf } from '#functions/round-plans/plan-times';
import type { RoundPlan } from '#functions/round-plans/round-plan';

/** One pool, one group: rounds on it run one after the other, in the order of their instants. */
const POOL_GROUP = 'pool';

/**
 * Orders a round whenever the plan says so. The order carries the instant that was planned, not the one at which it
 * was sent: a late or repeated order is still the same round.
 *
 * @throws UnreadableSchedule for a plan that the public calendar could not tell the instants of
 */
export function scheduleRound(
  scope: Construct,
  plan: RoundPlan,
  targets: { rounds: IQueue; undelivered: IQueue },
): Schedule {
  const { name, lane, cron, timeZone = AUTHORITY_TIME_ZONE, ...limits } = plan;
  timesOf(plan);
  return new Schedule(scope, `Round-${name}`, {
    description: `Orders the rounds of plan "${name}" on lane "${lane}".`,
    schedule: ScheduleExpression.expression(cron, TimeZone.of(timeZone)),
    target: new SqsSendMessage(targets.rounds, {
      messageGroupId: POOL_GROUP,
      input: ScheduleTargetInput.fromObject({
        plan: name,
        scheduledAt: ContextAttribute.scheduledTime,
        lane,
        ...limits,
      }),
      deadLetterQueue: targets.undelivered,
      maxEventAge: Duration.hours(24),
      retryAttempts: 185,
    }),
  });
}

/** Calls the function every five minutes. What a call does not get done, the next one takes over. */
export function scheduleTimers(scope: Construct, timers: IFunction, undelivered: IQueue): Schedule {
  return new Schedule(scope, 'TimersSchedule', {
    description: 'Calls the function that does what is due.',
    schedule: ScheduleExpression.rate(Duration.minutes(5)),
    target: new LambdaInvoke(timers, {
      input: ScheduleTargetInput.fromObject({ scheduledAt: ContextAttribute.scheduledTime }),
      deadLetterQueue: undelivered,
      maxEventAge: Duration.minutes(5),
      retryAttempts: 2,
    }),
  });
}
