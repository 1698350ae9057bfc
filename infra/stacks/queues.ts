import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Alarms } from '../constructs/alarms.ts';
import { DeadLetterQueue, WorkQueue } from '../constructs/work-queue.ts';
import { timeoutOf } from './functions.ts';

export interface Queues {
  /** Orders for rounds: one pool, one group, one at a time. */
  rounds: WorkQueue;
  /** One message for each e-mail to send. */
  notifications: WorkQueue;
  /** Orders that a schedule could not deliver. */
  undelivered: DeadLetterQueue;
}

/** The queues between the functions, with what it means to people when one of them stands still. */
export function createQueues(scope: Construct, alarms: Alarms): Queues {
  return {
    rounds: new WorkQueue(scope, 'RoundsQueue', {
      alarms,
      fifo: true,
      workTimeout: timeoutOf('run-round'),
      // A failed order comes again after seconds, later minutes: together, more than an hour of trouble is sat out.
      maxReceiveCount: 20,
      lateAfter: Duration.minutes(30),
      late: 'For half an hour there has been a round that is not finished, and later ones wait behind it. Read the log of run-round.',
      givenUp:
        'An order for a round failed again and again and was given up. Read the log of run-round, mend the cause, then move the message back to the rounds queue: the round goes on where it stopped.',
    }),
    notifications: new WorkQueue(scope, 'NotificationsQueue', {
      alarms,
      workTimeout: timeoutOf('notify'),
      maxReceiveCount: 5,
      lateAfter: Duration.minutes(30),
      late: 'Messages to candidates are not worked on for more than half an hour. Look at the log of notify, and whether it is invoked at all.',
      givenUp:
        'A message about an e-mail failed again and again, and not for want of SES or the table: it is malformed, or notify has a defect or lacks a permission. The timers order the e-mail again as long as it is not sent; read the log of notify for the cause.',
    }),
    undelivered: new DeadLetterQueue(scope, 'Undelivered', {
      alarms,
      meaning:
        'A schedule could not deliver: a round has not begun, or the timers were not called. Mend the cause, then send an order that names a plan to the rounds queue, with message group "pool".',
    }),
  };
}
