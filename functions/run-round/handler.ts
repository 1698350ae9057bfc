import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import type { Context, SQSEvent } from 'aws-lambda';
import { workQueues, workTable } from '../clients/work-clients.ts';
import { environment } from '../environment.ts';
import { rulesetOn } from '../rules/rulebook.ts';
import { scoreOn } from '../rules/scoring.ts';
import { ROUND_LIMITS } from './dependencies.ts';
import { handleOrders } from './handle-orders.ts';
import { runRound } from './run-round.ts';

const logger = new Logger({ serviceName: 'run-round' });
const log = (message: string, facts: Record<string, unknown>) => logger.info(message, facts);
const db = workTable();
const sqs = workQueues();
const { TABLE_NAME, NOTIFICATIONS_QUEUE_URL, ROUNDS_QUEUE_URL } = environment(
  'TABLE_NAME',
  'NOTIFICATIONS_QUEUE_URL',
  'ROUNDS_QUEUE_URL',
);

export const handler = (event: SQSEvent, context: Context) =>
  handleOrders(event, {
    run: (order) =>
      runRound(order, {
        db,
        table: TABLE_NAME,
        sqs,
        notificationsQueueUrl: NOTIFICATIONS_QUEUE_URL,
        roundsQueueUrl: ROUNDS_QUEUE_URL,
        now: () => new Date(),
        sleep,
        random: Math.random,
        newSecret: () => randomBytes(32).toString('hex'),
        rulesetOn,
        score: scoreOn,
        remainingMs: () => context.getRemainingTimeInMillis(),
        log,
        limits: ROUND_LIMITS,
      }),
    sqs,
    queueUrl: ROUNDS_QUEUE_URL,
    log,
  });
