import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';

interface WorkQueueProps {
  alarms: Alarms;
  fifo?: boolean;
  /** The time limit of the function that works on a message. The message stays hidden six times as long. */
  workTimeout: Duration;
  /** So many failures, then the message goes to the dead letters. */
  maxReceiveCount: number;
  /** Older than this, a message is late. */
  lateAfter: Duration;
  /** What it means to people when messages are late. */
  late: string;
  /** What it means to people when a message is given up. */
  givenUp: string;
}

/** Lambda's advice: room for its own retries of a throttled function, so that no worker handles a message twice. */
const VISIBILITY_PER_TIMEOUT = 6;
/** SQS reports its metrics once a minute; five of them make a figure. */
const PERIOD = Duration.minutes(5);
const DEAD_LETTER_RETENTION = Duration.days(14);

const SAFE = {
  encryption: QueueEncryption.SQS_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.DESTROY,
} as const;

/**
 * A queue that loses nothing in silence: what fails again and again goes to a dead-letter queue. Alarms tell a person
 * both of that and of messages that wait too long. A FIFO queue drops duplicates by content, because EventBridge
 * Scheduler can give no deduplication id.
 */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, props: WorkQueueProps) {
    super(scope, id);
    const kind = props.fifo ? { fifo: true, contentBasedDeduplication: true } : {};
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', { ...props, meaning: props.givenUp });
    this.queue = new Queue(this, 'Queue', {
      ...SAFE,
      ...kind,
      visibilityTimeout: Duration.seconds(props.workTimeout.toSeconds() * VISIBILITY_PER_TIMEOUT),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: props.maxReceiveCount },
    });
    props.alarms.on(this.queue, 'Late', {
      ...(props.fifo ? this.neverEmptyFor(props.lateAfter) : this.oldestMessageSince(props.lateAfter)),
      meaning: props.late,
    });
  }

  private oldestMessageSince(lateAfter: Duration) {
    const metric = this.queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: 'Maximum' });
    return { metric, threshold: lateAfter.toSeconds() };
  }

  /**
   * SQS leaves a message that was received three times out of the age of the oldest one. Where failed work is tried
   * often and all the rest waits behind it, that would hide the trouble; so this counts what is there at all.
   */
  private neverEmptyFor(lateAfter: Duration) {
    const options = { period: PERIOD, statistic: 'Minimum' };
    const metric = new MathExpression({
      expression: 'waiting + inWork',
      label: 'Messages that are not done',
      period: PERIOD,
      usingMetrics: {
        waiting: this.queue.metricApproximateNumberOfMessagesVisible(options),
        inWork: this.queue.metricApproximateNumberOfMessagesNotVisible(options),
      },
    });
    return { metric, threshold: 1, periods: Math.ceil(lateAfter.toSeconds() / PERIOD.toSeconds()) };
  }
}

/** Keeps what was given up for two weeks, and tells a person. */
export class DeadLetterQueue extends Queue {
  constructor(scope: Construct, id: string, props: { alarms: Alarms; fifo?: boolean; meaning: string }) {
    super(scope, id, {
      ...SAFE,
      ...(props.fifo ? { fifo: true, contentBasedDeduplication: true } : {}),
      retentionPeriod: DEAD_LETTER_RETENTION,
    });
    props.alarms.on(this, 'GivenUp', {
      metric: this.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' }),
      threshold: 1,
      meaning: props.meaning,
    });
  }
}
