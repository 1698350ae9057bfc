/**
 * What pages of other origins may do: everything, because callers sign in by a token and not by a cookie. The gateway and
 * `$default` say so alike.
 */
export const CROSS_ORIGIN = {
  origin: '*',
  methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'],
  /** Of requests. */
  headers: [
    'accept',
    'accept-language',
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
  ],
  /** Of answers, beside those that every page may read. */
  exposed: ['location', 'retry-after', 'etag', 'content-disposition'],
  /** How long a browser need not ask again. */
  maxAgeSeconds: 3600,
} as const;
