import { Refusal } from '../problem/refusal.ts';

/** 1 to 128 visible ASCII characters, no comma. */
export const IDEMPOTENCY_KEY = /^[\x21-\x2B\x2D-\x7E]{1,128}$/;

/**
 * The request's `Idempotency-Key`: 1 to 128 visible ASCII characters. A comma is refused, because a gateway joins two
 * headers of one name with it.
 *
 * @throws Refusal `malformed-idempotency-key`
 */
export function readIdempotencyKey(header: string | undefined): string | undefined {
  if (header !== undefined && !IDEMPOTENCY_KEY.test(header)) throw new Refusal('malformed-idempotency-key');
  return header;
}
