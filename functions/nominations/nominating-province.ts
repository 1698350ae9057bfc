import { NOMINATING_PROVINCES } from '#domain/profile/profile';
import type { Caller } from '../http/caller.ts';
import { Refusal } from '../problem/refusal.ts';

/**
 * The province that a nominator speaks for.
 *
 * @throws Refusal `no-nominating-province` for none, or one without a nominee programme
 */
export function nominatingProvince({ province }: Caller): string {
  const known = NOMINATING_PROVINCES.find((name) => name === province);
  if (known === undefined) throw new Refusal('no-nominating-province');
  return known;
}
