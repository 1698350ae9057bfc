import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { App } from 'aws-cdk-lib/core';
import type { OwnRules } from '#domain/rulebook/own-rules';
import { routes as nominationRoutes } from '#functions/routes/nomination-routes';
import { routes as profileRoutes } from '#functions/routes/profile-routes';
import { routes as roundRoutes } from '#functions/routes/round-routes';
import { routes as scoreRoutes } from '#functions/routes/score-routes';
import { Alarms } from '../constructs/alarms.ts';
import { bindMail, bindQueue, bindTable } from '../constructs/bindings.ts';
import { HttpApi } from '../constructs/http-api.ts';
import { alarmOnPausedRound } from '../constructs/paused-round-alarm.ts';
import { consume } from '../constructs/queue-consumer.ts';
import type { RondeFunction } from '../constructs/ronde-function.ts';
import { scheduleRound, scheduleTimers } from '../constructs/schedules.ts';
import type { StageConfig } from '../settings/stage-config.ts';
import { createFunction, type FunctionName } from './functions.ts';
import { createQueues, type Queues } from './queues.ts';
import type { StatefulStack } from './stateful.ts';
import { TABLE_ACCESS } from './table-access.ts';

interface StatelessStackProps {
  config: StageConfig;
  ownRules: OwnRules | undefined;
  stateful: StatefulStack;
}

/** What can be deleted and deployed again at any time: functions, queues, API, schedules, alarms. */
export class StatelessStack extends Stack {
  readonly queues: Queues;
  readonly http: HttpApi;
  readonly timers: RondeFunction;
  private readonly alarms: Alarms;

  constructor(
    app: App,
    id: string,
    private readonly props: StatelessStackProps,
  ) {
    super(app, id, {
      env: { region: props.config.region },
      description: `Ronde (${props.config.stage}): functions, queues, API, schedules, alarms.`,
    });
    this.alarms = new Alarms(this, 'Alarms', props.config.alarmEmails);
    this.queues = createQueues(this, this.alarms);
    this.http = this.serveHttp();
    this.runRounds();
    this.notifyCandidates();
    this.timers = this.runTimers();
    for (const plan of props.config.plans)
      scheduleRound(this, plan, {
        rounds: this.queues.rounds.queue,
        undelivered: this.queues.undelivered,
      });
    new CfnOutput(this, 'RoundsQueueUrl', { value: this.queues.rounds.queue.queueUrl });
    new CfnOutput(this, 'NotificationsQueueUrl', { value: this.queues.notifications.queue.queueUrl });
  }

  private function(name: FunctionName): RondeFunction {
    const { config, ownRules } = this.props;
    return createFunction(this, name, { config, ownRules, alarms: this.alarms });
  }

  private serveHttp(): HttpApi {
    const { config, stateful } = this.props;
    const http = new HttpApi(this, 'Http', {
      config,
      alarms: this.alarms,
      authorizer: new HttpUserPoolAuthorizer('SignedIn', stateful.userPool, {
        userPoolClients: [stateful.client],
      }),
    });
    const profiles = this.function('profiles');
    bindTable(profiles, stateful.table, TABLE_ACCESS.profiles);
    http.serve(profiles, profileRoutes);
    const nominations = this.function('nominations');
    bindTable(nominations, stateful.table, TABLE_ACCESS.nominations);
    bindQueue(nominations, 'NOTIFICATIONS_QUEUE_URL', this.queues.notifications.queue);
    http.serve(nominations, nominationRoutes);
    const rounds = this.function('rounds');
    bindTable(rounds, stateful.table, TABLE_ACCESS.rounds);
    bindQueue(rounds, 'ROUNDS_QUEUE_URL', this.queues.rounds.queue);
    rounds.addEnvironment('PORTAL_URL', config.portal.url);
    http.serve(rounds, roundRoutes);
    http.serve(this.function('score'), scoreRoutes);
    new CfnOutput(this, 'ApiUrl', { value: http.url });
    return http;
  }

  private runRounds(): void {
    const runRound = this.function('run-round');
    bindTable(runRound, this.props.stateful.table, TABLE_ACCESS['run-round']);
    bindQueue(runRound, 'NOTIFICATIONS_QUEUE_URL', this.queues.notifications.queue);
    bindQueue(runRound, 'ROUNDS_QUEUE_URL', this.queues.rounds.queue);
    consume(runRound, this.queues.rounds.queue, { batchSize: 1 });
  }

  private notifyCandidates(): void {
    const { config, stateful } = this.props;
    const notify = this.function('notify');
    bindTable(notify, stateful.table, TABLE_ACCESS.notify);
    bindMail(notify, stateful.mailIdentity, config.mail.from);
    notify.addEnvironment('PORTAL_URL', config.portal.url);
    consume(notify, this.queues.notifications.queue, { batchSize: 10, atOnce: config.mail.sendersAtOnce });
  }

  private runTimers(): RondeFunction {
    const timers = this.function('timers');
    bindTable(timers, this.props.stateful.table, TABLE_ACCESS.timers);
    bindQueue(timers, 'NOTIFICATIONS_QUEUE_URL', this.queues.notifications.queue);
    bindQueue(timers, 'ROUNDS_QUEUE_URL', this.queues.rounds.queue);
    scheduleTimers(this, timers, this.queues.undelivered);
    alarmOnPausedRound(timers, this.props.config.stage, this.alarms);
    this.alarms.on(timers, 'Silent', {
      metric: timers.metricInvocations({ period: Duration.minutes(15) }),
      threshold: 1,
      whenSilent: true,
      meaning:
        'The timers have not run for a quarter of an hour: nothing expires, one-off rounds do not start. Look at the schedule.',
    });
    return timers;
  }
}
