import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import { openTable } from '../clients/open-table.ts';
import { REQUEST_LIMITS } from '../clients/request-limits.ts';
import { environment } from '../environment.ts';
import { httpHandler } from '../http/http-handler.ts';
import { stagePlans } from '../round-plans/stage-plans.ts';
import { routes } from '../routes/round-routes.ts';
import { roundEndpoints } from './endpoints.ts';
import { sendWakeMessage } from './send-wake-message.ts';

const { TABLE_NAME, ROUNDS_QUEUE_URL, PORTAL_URL } = environment(
  'TABLE_NAME',
  'ROUNDS_QUEUE_URL',
  'PORTAL_URL',
);

const log = new Logger({ serviceName: 'rounds' });
const sqs = new SQSClient({ maxAttempts: 2, requestHandler: REQUEST_LIMITS });
const now = () => new Date();

export const handler = httpHandler(
  routes,
  roundEndpoints({
    ...openTable(TABLE_NAME),
    now,
    newId: randomUUID,
    plans: stagePlans(),
    siteUrl: PORTAL_URL.replace(/\/$/, ''),
    wakeRounds: (round, deadline) =>
      sendWakeMessage(round, deadline, { sqs, queueUrl: ROUNDS_QUEUE_URL, log, now }),
  }),
  log,
);
