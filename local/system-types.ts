import type { Clock } from './clock/clock.ts';

/** What a local token says about its bearer. Without anything: a new person in no group. */
export interface TokenRequest {
  /** Default: a new random one. */
  sub?: string;
  /** Groups of the user pool, e.g. `officer`, `nominator`. */
  groups?: string[];
  /** The claim `custom:province`, e.g. `ON`. */
  province?: string;
  /** Seconds that the token is valid for, from the simulated clock's now. Default: one hour. */
  expiresIn?: number;
}

/** One e-mail as SES would have sent it. */
export interface Mail {
  id: string;
  from: string;
  to: string[];
  subject: string;
  text?: string;
  html?: string;
  /** Instant of the simulated clock. */
  sentAt: string;
}

export interface Mailbox {
  /** Where a browser shows the mails; `/messages` gives them as JSON. */
  url: string;
  count(): number;
  /** All mails, oldest first. */
  messages(): readonly Mail[];
}

/** The whole system, running on this machine. */
export interface System {
  /** The one address of the site and the API, as the distribution gives it; the API's own where the template has none. */
  siteUrl: string;
  /** The HTTP API, without a trailing slash, e.g. `http://127.0.0.1:3000`. */
  apiUrl: string;
  /** The local issuer: `POST {issuerUrl}/local/tokens` mints a token over HTTP, for curl. */
  issuerUrl: string;
  /** A signed token that the API's authorizer accepts. */
  mint(request?: TokenRequest): Promise<string>;
  mailbox: Mailbox;
  clock: Clock;
  /** Outputs of all stacks, e.g. `TableName`; both as `Output` and as `StackName.Output`. */
  outputs: Readonly<Record<string, string>>;
  /** Where the DynamoDB engine listens, for a look into the table. */
  dynamoDbUrl: string;
  queues: {
    /** Names of all queues as created, e.g. `Ronde-Stateless-development-Rounds.fifo`. */
    names(): string[];
    /**
     * Messages waiting, delayed or in flight. @param name e.g. `notifications`; see `findByName`
     * @throws LocalRunError when no queue, or more than one, answers to the name
     */
    depth(name: string): Promise<number>;
  };
  /**
   * Runs one function as Lambda would, with the event as JSON.
   *
   * @param functionId e.g. `run-round`; see `findByName`
   * @returns what the handler returned
   * @throws FunctionError when the handler threw, timed out or ran out of memory
   */
  invoke(functionId: string, event: unknown): Promise<unknown>;
  /**
   * Waits until every queue that drives a function is empty and no function runs.
   *
   * @param options.timeoutMs default five minutes
   * @throws LocalRunError that names what is still busy when the time is over
   */
  idle(options?: { timeoutMs?: number }): Promise<void>;
  /** Where the functions' logs go. */
  logFile: string;
  /** Lets running invocations end, saves what `dataDir` keeps, stops all engines and frees all ports. Idempotent. */
  stop(): Promise<void>;
}

export interface SystemOptions {
  /** State lives here and survives a restart; in memory when absent. */
  dataDir?: string;
  /** Port of the site and the API. Default: any free one. Likewise for the API's own, the issuer and the mailbox. */
  sitePort?: number;
  apiPort?: number;
  issuerPort?: number;
  mailPort?: number;
  /** What the simulated clock shows at the start. Default: the clock of the data directory, else real time. */
  clock?: Date;
  /** Stage of the app that is synthesized. Default: `development`. */
  stage?: string;
  /** A folder with the built site; it is built when absent. */
  site?: string;
  /** A file with the operator's rules; those that the stage names when absent. */
  rules?: string;
  /** A cloud assembly that is already there; then nothing is synthesized. */
  assembly?: string;
  /** Let every request through, however many come: for tests that send thousands. */
  unthrottled?: boolean;
  /** Functions' logs also go to standard error. */
  verbose?: boolean;
  /** Told about each step of the start, in a few words. */
  progress?: (step: string) => void;
}
