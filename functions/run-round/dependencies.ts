import type { SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';

/** What a round needs of the world. */
export interface RoundDependencies {
  db: DynamoDBDocumentClient;
  table: string;
  sqs: SQSClient;
  notificationsQueueUrl: string;
  roundsQueueUrl: string;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
  /** 32 random bytes, hexadecimal: what the nonces of a round's commitment derive from. */
  newSecret: () => string;
  /** The id of the rules in force on a day. */
  rulesetOn: (day: IsoDate) => string;
  /** Scores whoever comes back to the pool when an invitation is voided. */
  score: (candidate: Candidate, asOf: IsoDate) => ScoreResult;
  /** What is left of this invocation. */
  remainingMs: () => number;
  /** Facts for the log: ids and figures, never personal data. */
  log: (message: string, facts: Record<string, unknown>) => void;
  limits: RoundLimits;
}

/** How much is done at a time. */
export interface RoundLimits {
  /** Candidates in a chunk of the frozen selection. */
  chunkSize: number;
  /** Requests in flight at once. */
  concurrency: number;
  /** How long after its instant a selection is made: until then a submission of that instant may still be on its way. */
  settleMs: number;
  /** With less time left, the invocation ends itself and the round goes on in another one. */
  marginMs: number;
}

export const ROUND_LIMITS: RoundLimits = {
  chunkSize: 25,
  concurrency: 8,
  settleMs: 10_000,
  marginMs: 60_000,
};
