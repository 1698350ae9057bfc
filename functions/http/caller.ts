import { Refusal } from '../problem/refusal.ts';
import type { Access } from '../routes/route.ts';
import { groupNames } from './group-names.ts';

/** Who calls, by the token that API Gateway has verified. */
export interface Caller {
  sub: string;
  groups: readonly string[];
  /** The province that a nominator speaks for. */
  province?: string;
}

/** OpenID Connect Core, section 2: at most 255 ASCII characters. A key of the table takes it, with what stands before it. */
const SUB = /^[\x20-\x7e]{1,255}$/;

export type Claims = Readonly<Record<string, unknown>>;

/** The caller that verified claims name; `undefined` without a token, or one that names no caller. */
export function callerOf(claims: Claims | undefined): Caller | undefined {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || !SUB.test(sub)) return undefined;
  const province = claims?.['custom:province'];
  return {
    sub,
    groups: groupNames(claims?.['cognito:groups']),
    ...(typeof province === 'string' && province !== '' && { province }),
  };
}

/** @throws Refusal where this caller may not use a route of this access */
export function admit(caller: Caller | undefined, access: Access): void {
  if (access === 'public') return;
  if (!caller) throw new Refusal('not-signed-in');
  if (access !== 'candidate' && !caller.groups.includes(access)) throw new Refusal('not-permitted');
}
