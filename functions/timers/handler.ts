import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import type { Context } from 'aws-lambda';
import { workQueues, workTable } from '../clients/work-clients.ts';
import { environment } from '../environment.ts';
import { rulebook } from '../rules/rulebook.ts';
import { rulesDigest } from '../rules/rules-digest.ts';
import { scoreOn } from '../rules/scoring.ts';
import { runTimers } from './run-timers.ts';

const logger = new Logger({ serviceName: 'timers' });
const db = workTable();
const sqs = workQueues();
const rules = rulesDigest(rulebook());
const { TABLE_NAME, NOTIFICATIONS_QUEUE_URL, ROUNDS_QUEUE_URL } = environment(
  'TABLE_NAME',
  'NOTIFICATIONS_QUEUE_URL',
  'ROUNDS_QUEUE_URL',
);

/** Takes any event: what is due does not depend on who calls. */
export const handler = (_event: unknown, context: Context) =>
  runTimers({
    db,
    table: TABLE_NAME,
    sqs,
    notificationsQueueUrl: NOTIFICATIONS_QUEUE_URL,
    roundsQueueUrl: ROUNDS_QUEUE_URL,
    now: () => new Date(),
    sleep,
    random: Math.random,
    score: scoreOn,
    rules,
    remainingMs: () => context.getRemainingTimeInMillis(),
    log: (message, facts) => logger.info(message, facts),
  });
