/** A running stand-in for one AWS service. */
export interface Engine {
  /** The endpoint that the SDK is pointed to, e.g. by `AWS_ENDPOINT_URL_DYNAMODB`. */
  endpoint: string;
  stop(): Promise<void>;
}

/** A problem of the local run that a person can mend: what is wrong and what to do, without a stack trace. */
export class LocalRunError extends Error {
  override readonly name = 'LocalRunError';
}
