import type { SQSClient } from '@aws-sdk/client-sqs';
import type { LifeDependencies } from '../profile-life/dependencies.ts';

/** What the timers need of the world. */
export interface TimerDependencies extends LifeDependencies {
  sqs: SQSClient;
  notificationsQueueUrl: string;
  roundsQueueUrl: string;
  /** The digest of the rules that `score` goes by. */
  rules: string;
  /** What is left of this invocation. */
  remainingMs: () => number;
  /** Facts for the log: ids, kinds and figures, never personal data. */
  log: (message: string, facts: Record<string, unknown>) => void;
}

/** With less time left, the invocation leaves the rest to the next one. */
export const MARGIN_MS = 30_000;
