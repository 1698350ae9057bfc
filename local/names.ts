import { LocalRunError } from './engines/engine.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The CDK ends a logical id with eight hexadecimal digits. */
const withoutHash = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');

/**
 * Finds what a person means by a name: a full name, a logical id, or a part of it, in any case and with any
 * separators. Where one name continues another (a queue and its dead letters), the shorter one is meant.
 *
 * @throws LocalRunError that lists the names when none or several fit
 * @example findByName(functions, 'run-round') // RunRoundFC851DB2
 */
export function findByName<T extends { name: string; logicalId: string }>(
  list: readonly T[],
  wanted: string,
): T {
  const exact = list.find(({ name, logicalId }) => name === wanted || logicalId === wanted);
  if (exact) return exact;
  const part = plain(wanted);
  const fitting = list.filter(({ logicalId }) => plain(withoutHash(logicalId)).includes(part));
  const shortest = fitting.find((candidate) =>
    fitting.every(({ logicalId }) => logicalId.startsWith(withoutHash(candidate.logicalId))),
  );
  if (shortest) return shortest;
  const names = (fitting.length > 0 ? fitting : list).map(({ logicalId }) => logicalId).join(', ');
  throw new LocalRunError(
    `"${wanted}" fits ${fitting.length === 0 ? 'none' : 'more than one'} of: ${names}.`,
  );
}
