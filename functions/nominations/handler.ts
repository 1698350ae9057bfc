import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import { openTable } from '../clients/open-table.ts';
import { REQUEST_LIMITS } from '../clients/request-limits.ts';
import { environment } from '../environment.ts';
import { httpHandler } from '../http/http-handler.ts';
import { routes } from '../routes/nomination-routes.ts';
import { announce } from './announce.ts';
import { nominationEndpoints } from './endpoints.ts';

const { TABLE_NAME, NOTIFICATIONS_QUEUE_URL } = environment('TABLE_NAME', 'NOTIFICATIONS_QUEUE_URL');

const log = new Logger({ serviceName: 'nominations' });
const sqs = new SQSClient({ maxAttempts: 2, requestHandler: REQUEST_LIMITS });

export const handler = httpHandler(
  routes,
  nominationEndpoints({
    ...openTable(TABLE_NAME),
    now: () => new Date(),
    newId: randomUUID,
    announce: (notification, deadline) =>
      announce(notification, deadline, { sqs, queueUrl: NOTIFICATIONS_QUEUE_URL, log }),
  }),
  log,
);
