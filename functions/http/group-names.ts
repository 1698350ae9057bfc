import type { Access } from '../routes/route.ts';

/** The groups that give a person a right. */
const RIGHTS: readonly Access[] = ['officer', 'nominator'];

/** Cognito itself puts a person who signs in through another identity provider into the group `<id of the pool>_<provider>`. */
const OF_A_PROVIDER = /^[a-z]{2}(?:-[a-z]+)+-\d_[A-Za-z\d]+_[^\s,[\]]+$/;

const isKnown = (name: string): boolean => RIGHTS.some((right) => right === name) || OF_A_PROVIDER.test(name);

/**
 * Names that stand in text without quotes. It does not show where one ends: `[x officer y]` may be three groups, or the
 * one group "x officer y". So they count only where every word is a name that is known.
 */
function unquoted(words: readonly string[]): readonly string[] {
  return words.every(isKnown) ? words : [];
}

/** The names of a JSON array; `undefined` for any other text. */
function jsonNames(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? wholeNames(value) : undefined;
  } catch {
    return undefined;
  }
}

const wholeNames = (list: readonly unknown[]): readonly string[] =>
  list.filter((name) => typeof name === 'string');

/**
 * The groups that a claim names, each compared whole. An HTTP API hands a list over as text, `[officer nominator]`
 * (seen in aws-lambda-go issue 591); REST APIs and other gateways as a list, as JSON, or as `officer,nominator`.
 */
export function groupNames(claim: unknown): readonly string[] {
  if (Array.isArray(claim)) return wholeNames(claim);
  if (typeof claim !== 'string') return [];
  const listed = /^\[(.*)\]$/s.exec(claim)?.[1];
  if (listed === undefined) return unquoted(claim.split(/[ ,]/));
  return jsonNames(claim) ?? unquoted(listed.split(' '));
}
