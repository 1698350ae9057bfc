import { createContext, Script } from 'node:vm';

/** A value as CloudFront Functions have it: of a header, or a parameter. */
export interface Field {
  value: string;
  multiValue?: { value: string }[];
}

export interface EdgeRequest {
  method: string;
  uri: string;
  querystring: Record<string, Field>;
  headers: Record<string, Field>;
  cookies: Record<string, Field>;
}

export interface EdgeResponse {
  statusCode: number;
  statusDescription?: string;
  headers?: Record<string, Field>;
}

/** CloudFront ends a function after about a millisecond; this ends one that never would. */
const TIMEOUT_MS = 1000;

/**
 * Loads a CloudFront Function. It sees nothing of this machine: no modules, files, network or clock but the language's own.
 *
 * @param code with a global function `handler`
 * @returns calls it with an event, and gives what it returned
 */
export function edgeFunction(code: string): (event: unknown) => EdgeRequest | EdgeResponse {
  const context = createContext({ event: '' });
  new Script(code).runInContext(context, { timeout: TIMEOUT_MS });
  const call = new Script('JSON.stringify(handler(JSON.parse(event)))');
  return (event) => {
    context.event = JSON.stringify(event);
    return JSON.parse(call.runInContext(context, { timeout: TIMEOUT_MS }));
  };
}
