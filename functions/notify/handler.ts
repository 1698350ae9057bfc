import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@aws-lambda-powertools/logger';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SQSEvent } from 'aws-lambda';
import { workTable } from '../clients/work-clients.ts';
import { environment } from '../environment.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { handleNotifications } from './handle-notifications.ts';

const logger = new Logger({ serviceName: 'notify' });
const { TABLE_NAME, MAIL_FROM, PORTAL_URL } = environment('TABLE_NAME', 'MAIL_FROM', 'PORTAL_URL');

const deps: NotifyDependencies = {
  db: workTable(),
  table: TABLE_NAME,
  // A mail service that does not answer must not use up the time of the whole batch.
  ses: new SESv2Client({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  }),
  from: MAIL_FROM,
  portalUrl: PORTAL_URL,
  now: () => new Date(),
  sleep,
  random: Math.random,
  leaseMs: 60_000,
  log: (message, facts, level) => logger[level ?? 'info'](message, facts),
};

export const handler = (event: SQSEvent) => handleNotifications(event, deps);
