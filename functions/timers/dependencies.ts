import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';

/** What the timers need of the world. */
export interface TimerDependencies {
  db: DynamoDBDocumentClient;
  table: string;
  sqs: SQSClient;
  notificationsQueueUrl: string;
  roundsQueueUrl: string;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
  score: (candidate: Candidate, asOf: IsoDate) => ScoreResult;
  /** The digest of the rules that `score` goes by. */
  rules: string;
  /** What is left of this invocation. */
  remainingMs: () => number;
  /** Facts for the log: ids, kinds and figures, never personal data. */
  log: (message: string, facts: Record<string, unknown>) => void;
}

/** What changing one profile because of the time needs of it. */
export type ProfileTimerDependencies = Pick<
  TimerDependencies,
  'db' | 'table' | 'now' | 'sleep' | 'random' | 'score'
>;

/** With less time left, the invocation leaves the rest to the next one. */
export const MARGIN_MS = 30_000;
