import type { SQSClient } from '@aws-sdk/client-sqs';
import type { IsoDate } from '#domain/profile/profile';
import type { LifeDependencies } from '../profile-life/dependencies.ts';

/** What a round needs of the world. */
export interface RoundDependencies extends LifeDependencies {
  sqs: SQSClient;
  notificationsQueueUrl: string;
  roundsQueueUrl: string;
  /** 32 random bytes, hexadecimal: what the nonces of a round's commitment derive from. */
  newSecret: () => string;
  /** The id of the rules in force on a day. */
  rulesetOn: (day: IsoDate) => string;
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
