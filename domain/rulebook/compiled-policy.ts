import { type Day, FAR_FUTURE } from '../calendar/day.ts';
import { toDay } from '../calendar/iso-date.ts';
import type { PublicPolicy } from './policies/public-policy.ts';

/** Work that a policy lets count has a bit of its own, above those that say what work is: the first policy has this one. */
const FIRST_BIT = 1 << 10;
/** No rulebook has more policies than there are bits. */
export const MOST_POLICIES = 20;

export interface CompiledPolicy {
  /** As it was published. */
  rules: PublicPolicy;
  first: Day;
  last: Day;
  /** Stands in the uses of the work that it is about. */
  bit: number;
  occupations: ReadonlySet<string>;
}

/** Policies with their days as numbers, and a bit for each. */
export function compilePolicies(policies: readonly PublicPolicy[]): CompiledPolicy[] {
  return policies.map((rules, i) => ({
    rules,
    first: toDay(rules.from),
    last: rules.to === null ? FAR_FUTURE : toDay(rules.to),
    bit: FIRST_BIT << i,
    occupations: new Set(rules.occupations),
  }));
}

/** The bits of the policies in force on a day. */
export function policiesOn(policies: readonly CompiledPolicy[], day: Day): number {
  let bits = 0;
  for (const { first, last, bit } of policies) if (first <= day && day <= last) bits |= bit;
  return bits;
}
