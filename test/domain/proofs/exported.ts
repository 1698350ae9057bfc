import { createHash } from 'node:crypto';
import { toHex } from '#domain/proofs/hex';
import { leafHash, treeRoot } from '#domain/proofs/merkle-tree';
import { type CommittedRow, leafEntry, type RoundTerms } from '#domain/proofs/selection-leaf';
import type { Publication } from '#domain/proofs/verify-publication';
import type { PublishedRound } from '#domain/proofs/verify-selection';

export const sha256 = (data: Uint8Array): Uint8Array => createHash('sha256').update(data).digest();
export const leafOf = (row: CommittedRow, round: RoundTerms): string =>
  toHex(leafHash(leafEntry(row, round), sha256));

/** Every third candidate shares its score with the next two. */
const inThrees = (index: number): number => 600 - Math.floor(index / 3);

/** An export of `count` candidates and the round that published it. @param scoreOf of a place from 0, never rising */
export function exportOf(
  count: number,
  scoreOf = inThrees,
): {
  rows: CommittedRow[];
  leaves: string[];
  round: PublishedRound & Publication;
} {
  const rows = Array.from({ length: count }, (_, index) => ({
    rank: index + 1,
    id: `p-${index}`,
    score: scoreOf(index),
    submittedAt: new Date(Date.UTC(2026, 0, 5) + index * 1000).toISOString(),
    nonce: createHash('md5').update(String(index)).digest('hex'),
  }));
  const terms = {
    id: 'general-20260218T140000Z',
    lane: 'general',
    size: count,
    submittedBy: '2026-02-18T14:00:00.000Z',
  };
  const leaves = rows.map((row) => leafOf(row, terms));
  const last = rows.at(-1);
  const text = rows
    .map(({ rank, id, score, submittedAt }) => `${rank}\t${id}\t${score}\t${submittedAt}\n`)
    .join('');
  const round = {
    ...terms,
    plan: 'general',
    scheduledAt: '2026-02-18T14:00:00.000Z',
    state: 'completed' as const,
    completedAt: '2026-02-18T14:01:00.000Z',
    issued: count - (count > 3 ? 3 : 0),
    lapsed: { withdrawn: count > 3 ? 2 : 0, expired: count > 3 ? 1 : 0 },
    selected: count,
    cutOff: last ? { score: last.score, submittedAt: last.submittedAt } : null,
    digest: createHash('sha256').update(text).digest('hex'),
    merkleRoot: toHex(
      treeRoot(
        rows.map((row) => leafHash(leafEntry(row, terms), sha256)),
        sha256,
      ),
    ),
  };
  return { rows, leaves, round };
}
