import { type Candidate, MOST_ENTRIES } from '../../profile/profile.ts';

/** One change of a candidate, as an operation of JSON Patch (RFC 6902) on `{ profile, nomination? }`. */
export interface Change {
  op: 'add' | 'replace' | 'remove';
  /** JSON Pointer (RFC 6901); `/-` at its end is the place behind the last of a list. */
  path: string;
  /** Absent when something is removed. */
  value?: unknown;
}

function leastOf<Entry>(list: readonly Entry[], usefulness: (entry: Entry) => number): number {
  const all = list.map(usefulness);
  return all.indexOf(Math.min(...all));
}

/**
 * The operation that puts a value into a list which a profile may leave out: at its end, or where the list is full in the
 * place of the least useful entry.
 *
 * @param usefulness of an entry that is there; of equals the first makes way
 */
export function added<Entry>(
  list: readonly Entry[] | undefined,
  path: string,
  value: Entry,
  usefulness: (entry: Entry) => number,
): Change {
  if (list === undefined) return { op: 'add', path, value: [value] };
  if (list.length < MOST_ENTRIES) return { op: 'add', path: `${path}/-`, value };
  return { op: 'replace', path: `${path}/${leastOf(list, usefulness)}`, value };
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
  const record = node as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...record, [key]: changedAt(record[key], rest, change) };
  if (change.op !== 'remove') return { ...record, [key]: change.value };
  const { [key]: _, ...others } = record;
  return others;
}

function at(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document);
}

/** Whether each of the changes, one after the other, finds the place that it names. */
export function canApply(candidate: Candidate, changes: readonly Change[]): boolean {
  let document: unknown = candidate;
  for (const change of changes) {
    const keys = change.path.split('/').slice(1);
    if (at(document, change.op === 'add' ? keys.slice(0, -1) : keys) === undefined) return false;
    document = changedAt(document, keys, change);
  }
  return true;
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
