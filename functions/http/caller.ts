import { Refusal } from '../problem/refusal.ts';
import type { Access } from '../routes/route.ts';

/** Who calls, by the token that API Gateway has verified. */
export interface Caller {
  sub: string;
  groups: readonly string[];
  /** The province that a nominator speaks for. */
  province?: string;
}

export type Claims = Readonly<Record<string, unknown>>;

/**
 * An HTTP API hands a list over as text, `[officer nominator]`; other gateways as `officer,nominator` or as the list it is.
 * The name of a group has no space in it, and may have a comma.
 */
function groupsOf(claim: unknown): string[] {
  if (Array.isArray(claim)) return claim.map(String);
  if (typeof claim !== 'string') return [];
  const listed = /^\[(.*)\]$/.exec(claim)?.[1];
  return (listed === undefined ? claim.split(/[\s,]+/) : listed.split(/\s+/))
    .map((name) => name.replaceAll('"', ''))
    .filter((name) => name !== '');
}

/** The caller that verified claims name; `undefined` without a token, or one that names no caller. */
export function callerOf(claims: Claims | undefined): Caller | undefined {
  const sub = claims?.sub;
  if (typeof sub !== 'string' || sub === '') return undefined;
  const province = claims?.['custom:province'];
  return {
    sub,
    groups: groupsOf(claims?.['cognito:groups']),
    ...(typeof province === 'string' && province !== '' && { province }),
  };
}

/** @throws Refusal where this caller may not use a route of this access */
export function admit(caller: Caller | undefined, access: Access): void {
  if (access === 'public') return;
  if (!caller) throw new Refusal('not-signed-in');
  if (access !== 'candidate' && !caller.groups.includes(access)) throw new Refusal('not-permitted');
}
