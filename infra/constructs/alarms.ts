import { Aws, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

interface AlarmOptions {
  metric: IMetric;
  /** The alarm goes off at this value, or above it. */
  threshold: number;
  /** How many periods in a row. Default: 1. */
  periods?: number;
  /** What the failure means to people, and what to do: the text that the operator is woken up with. */
  meaning: string;
  /** The alarm goes off below the threshold, and when nothing is reported at all: something has stopped. */
  whenSilent?: boolean;
}

/** Where all alarms go: a topic, with everybody of the configuration subscribed. */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, emails: readonly string[]) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { enforceSSL: true });
    // A topic policy of one's own replaces the default one, which would have let CloudWatch publish.
    this.topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    for (const email of emails) this.topic.addSubscription(new EmailSubscription(email));
  }

  /** An alarm beside what it watches, told to the topic when it goes off and when it is over. */
  on(watched: Construct, id: string, options: AlarmOptions): Alarm {
    const alarm = new Alarm(watched, id, {
      metric: options.metric,
      threshold: options.threshold,
      evaluationPeriods: options.periods ?? 1,
      comparisonOperator: options.whenSilent
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: options.whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${Stack.of(this).stackName}: ${options.meaning}`,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    return alarm;
  }
}
