/** What a thread is started with. */
export interface WorkerSetup {
  modulePath: string;
  exportName: string;
  /** See `shiftDate`. */
  clock: SharedArrayBuffer;
}

/** One invocation, from the pool to its thread. Payloads travel as JSON text, as they do on Lambda. */
export interface InvocationMessage {
  payload: string;
  timeoutMs: number;
  context: {
    awsRequestId: string;
    functionName: string;
    functionVersion: string;
    invokedFunctionArn: string;
    memoryLimitInMB: string;
    logGroupName: string;
    logStreamName: string;
  };
}

/** An error as Lambda reports it. */
export interface ErrorReport {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** From a thread to its pool. `ready` comes once, when the module is loaded. */
export type WorkerMessage =
  | { kind: 'ready' }
  | { kind: 'result'; payload: string }
  | { kind: 'error'; report: ErrorReport };
