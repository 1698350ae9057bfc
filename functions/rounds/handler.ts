import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { SQSClient } from '@aws-sdk/client-sqs';
import { httpHandler } from '../http/http-handler.ts';
import { openTable } from '../table/open-table.ts';
import { REQUEST_LIMITS } from '../table/request-limits.ts';
import { callPool } from './call-pool.ts';
import { roundEndpoints } from './endpoints.ts';
import { routes } from './routes.ts';

const { TABLE_NAME = '', ROUNDS_QUEUE_URL = '' } = process.env;

const log = new Logger({ serviceName: 'rounds' });
const sqs = new SQSClient({ maxAttempts: 2, requestHandler: REQUEST_LIMITS });
const now = () => new Date();

export const handler = httpHandler(
  routes,
  roundEndpoints({
    ...openTable(TABLE_NAME),
    now,
    newId: randomUUID,
    callPool: (round, deadline) => callPool(round, deadline, { sqs, queueUrl: ROUNDS_QUEUE_URL, log, now }),
  }),
  log,
);
