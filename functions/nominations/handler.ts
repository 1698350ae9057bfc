import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import { httpHandler } from '../http/http-handler.ts';
import { openTable } from '../table/open-table.ts';
import { REQUEST_LIMITS } from '../table/request-limits.ts';
import { announce } from './announce.ts';
import { nominationEndpoints } from './endpoints.ts';
import { routes } from './routes.ts';

const { TABLE_NAME = '', NOTIFICATIONS_QUEUE_URL = '' } = process.env;

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
