/**
 * How long a request to table or queue may take before it is given up and sent again: services answer within
 * milliseconds, and a connection that was lost on the way says nothing for minutes. Without `throwOnRequestTimeout` the
 * SDK writes a warning and goes on waiting.
 */
export const REQUEST_LIMITS = {
  connectionTimeout: 1_000,
  requestTimeout: 3_000,
  throwOnRequestTimeout: true,
} as const;
