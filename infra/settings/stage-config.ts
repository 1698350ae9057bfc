import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { RoundPlan } from '#functions/round-plans/round-plan';

export const STAGES = ['development', 'staging', 'production'] as const;
export type Stage = (typeof STAGES)[number];

/** Requests a second, and how many may come at once. */
export interface Throttle {
  rate: number;
  burst: number;
}

/** A name with a certificate of its own. */
export interface Domain {
  name: string;
  /**
   * The hosted zone of Route 53 that has the name: records are made in it. `undefined`: the name is kept elsewhere, and a
   * person makes the records (docs/runbook.md).
   */
  hostedZone: { id: string; name: string } | undefined;
}

/** Requests of one IP address in five minutes, from 10 up. */
export interface AddressLimits {
  /** All of them. */
  requests: number;
  /** Those that are computed or written for: `POST`, `PUT` and `DELETE`. */
  writes: number;
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
  site: {
    /** The address of one's own, e.g. `ronde.example.org`; `undefined`: the one that CloudFront gives. */
    domain: Domain | undefined;
    /** What one address may ask for in five minutes; `undefined`: no web ACL, and no limit but the API's own. */
    limits: AddressLimits | undefined;
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
