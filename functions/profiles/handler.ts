import { randomUUID } from 'node:crypto';
import { Logger } from '@aws-lambda-powertools/logger';
import { openTable } from '../clients/open-table.ts';
import { environment } from '../environment.ts';
import { httpHandler } from '../http/http-handler.ts';
import { routes } from '../routes/profile-routes.ts';
import { profileEndpoints } from './endpoints.ts';

const { TABLE_NAME } = environment('TABLE_NAME');

export const handler = httpHandler(
  routes,
  profileEndpoints({ ...openTable(TABLE_NAME), now: () => new Date(), newId: randomUUID }),
  new Logger({ serviceName: 'profiles' }),
);
