import type { ErrorReport } from './worker/protocol.ts';

/** A function did not give a result: it threw, ran out of time or memory, or could not be loaded. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  /** As Lambda names it, e.g. `TypeError`, `Sandbox.Timedout`, `Runtime.ExitError`. */
  readonly errorType: string;
  readonly trace: readonly string[];

  constructor(
    readonly functionName: string,
    { errorType, errorMessage, trace }: ErrorReport,
  ) {
    super(`${functionName}: ${errorType}: ${errorMessage}`);
    this.errorType = errorType;
    this.trace = trace;
  }
}

/** An event that Lambda does not take: it is larger than the 6 MB of a synchronous invocation. */
export class EventTooLargeError extends Error {
  override readonly name = 'EventTooLargeError';
}
