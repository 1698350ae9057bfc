import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { httpHandler } from '../http/http-handler.ts';
import { openTable } from '../table/open-table.ts';
import { profileEndpoints } from './endpoints.ts';
import { routes } from './routes.ts';

const { TABLE_NAME = '' } = process.env;

export const handler = httpHandler(
  routes,
  profileEndpoints({ ...openTable(TABLE_NAME), now: () => new Date(), newId: randomUUID }),
  new Logger({ serviceName: 'profiles' }),
);
