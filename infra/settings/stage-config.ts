import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { RoundPlan } from '#functions/round-plans/round-plan';

export const STAGES = ['development', 'staging', 'production'] as const;
export type Stage = (typeof STAGES)[number];

/** Requests a second, and how many may come at once. */
export interface Throttle {
  rate: number;
  burst: number;
}

/** Everything that differs between stages. Nothing has a default: a stage that forgets a value does not compile. */
export interface StageConfig {
  stage: Stage;
  region: string;
  /** Data survives a deleted stack and can be restored to any second of the last 35 days. */
  protectData: boolean;
  logRetention: RetentionDays;
  /** Where an alarm sends its e-mail when it goes off. Each addressee has to confirm the subscription once. */
  alarmEmails: readonly string[];
  portal: {
    /** Named in e-mails: where a candidate signs in. */
    url: string;
  };
  mail: {
    from: string;
    /** What SES verifies: the whole domain (by DNS records), or one address (by a link sent to it). */
    identity: 'domain' | 'address';
    /** So many instances of `notify` send at once; keep it below the account's sending rate. At least 2. */
    sendersAtOnce: number;
  };
  signIn: {
    mfa: 'optional' | 'required';
    /** Lets a holder of AWS credentials get tokens by password, for trials. */
    adminPasswordSignIn: boolean;
  };
  throttle: {
    /** All routes together. */
    api: Throttle;
    /** Each route that needs no token. */
    publicRoute: Throttle;
  };
  /**
   * The operator's own rules of points: a JSON file, from the root of the project (docs/own-rules.md). `undefined`: the
   * published rules alone.
   */
  rules: string | undefined;
  plans: readonly RoundPlan[];
}
