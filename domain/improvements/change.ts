import type { Candidate } from '../profile/profile.ts';

/** One change of a candidate, as an operation of JSON Patch (RFC 6902) on `{ profile, nomination? }`. */
export interface Change {
  op: 'add' | 'replace' | 'remove';
  /** JSON Pointer (RFC 6901); `/-` at its end is the place behind the last of a list. */
  path: string;
  /** Absent when something is removed. */
  value?: unknown;
}

/** The operation that puts a value at the end of a list which a profile may leave out. */
export function appended(list: readonly unknown[] | undefined, path: string, value: unknown): Change {
  return list === undefined ? { op: 'add', path, value: [value] } : { op: 'add', path: `${path}/-`, value };
}

function changedList(
  list: readonly unknown[],
  [key = '', ...rest]: readonly string[],
  change: Change,
): unknown[] {
  if (key === '-') return [...list, change.value];
  const index = Number(key);
  if (rest.length === 0 && change.op === 'remove') return list.toSpliced(index, 1);
  return list.with(index, rest.length === 0 ? change.value : changedAt(list[index], rest, change));
}

function changedAt(node: unknown, keys: readonly string[], change: Change): unknown {
  if (Array.isArray(node)) return changedList(node, keys, change);
  const [key = '', ...rest] = keys;
  const { [key]: old, ...others } = node as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...others, [key]: changedAt(old, rest, change) };
  return change.op === 'remove' ? others : { ...others, [key]: change.value };
}

/**
 * The candidate after the changes, one after the other. The candidate itself stays as it is. Keys of a profile hold no
 * character that a pointer would escape.
 *
 * @example applied(candidate, [{ op: 'replace', path: '/profile/settlementFunds', value: 20_000 }])
 */
export function applied(candidate: Candidate, changes: readonly Change[]): Candidate {
  let document: unknown = candidate;
  for (const change of changes) document = changedAt(document, change.path.split('/').slice(1), change);
  return document as Candidate;
}
