import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** What sending a notification needs of the world. */
export interface NotifyDependencies {
  db: DynamoDBDocumentClient;
  table: string;
  ses: Pick<SESv2Client, 'send'>;
  /** The verified sender. */
  from: string;
  /** Where candidates sign in; named in every e-mail. */
  portalUrl: string;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
  /** How long no other run may send what this run has claimed; longer than the function can run. */
  leaseMs: number;
  /** Facts for the log: ids, kinds and codes, never personal data. `error` is what a person has to look at. */
  log: (message: string, facts: Record<string, unknown>, level?: 'error') => void;
}
