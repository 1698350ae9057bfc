import { type CutOff, cutOffOf } from '../rounds/cut-off.ts';
import { compareRank } from '../rounds/rank-key.ts';
import { scoresEnough, submittedInTime } from '../rounds/selection-rule.ts';
import { selectionText } from '../rounds/selection-text.ts';
import type { Finding } from './finding.ts';
import { toHex } from './hex.ts';
import { type Hash, leafHash, treeRoot } from './merkle-tree.ts';
import { rowFindings } from './row-findings.ts';
import { type CommittedRow, leafEntry, type RoundTerms } from './selection-leaf.ts';

/** What a round has published, as far as it can be held against its selection. */
export interface PublishedRound extends RoundTerms {
  selected: number;
  cutOff: CutOff | null;
  /** Hexadecimal SHA-256, as the root. */
  digest: string;
  merkleRoot: string;
}

const encoder = new TextEncoder();

/** Which rules of the round a row breaks by itself. */
export function* rowRuleFindings(row: CommittedRow, round: PublishedRound): Generator<Finding> {
  const { rank } = row;
  if (!submittedInTime({ asOf: round.submittedBy }, row)) yield { code: 'submitted-too-late', rank };
  if (!scoresEnough(round, row)) yield { code: 'below-minimum-score', rank };
}

function* ruleFindings(rows: readonly CommittedRow[], round: PublishedRound): Generator<Finding> {
  const { size } = round;
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const { rank, id } = row;
    const above = rows[index - 1];
    if (above && compareRank(above, row) >= 0) yield { code: 'out-of-order', rank };
    if (seen.has(id)) yield { code: 'candidate-repeated', rank };
    yield* rowRuleFindings(row, round);
    if (size !== null && index >= size) yield { code: 'more-than-asked-for', rank };
    seen.add(id);
  }
}

const sameCutOff = (one: CutOff | null, other: CutOff | null): boolean =>
  one?.score === other?.score && one?.submittedAt === other?.submittedAt;

/**
 * Holds an exported selection against what its round has published: rows against the committed root, the order against
 * the rules of ranking, count, cut-off and digest.
 *
 * @param exported.rows in any order; their ranks say where they stand
 * @param exported.leaves the leaf hashes, hexadecimal, in order of rank. Where they lead to the root they are genuine,
 *   and name each row that was changed, is missing or was added; without them only the root can be compared
 * @returns everything that does not fit; nothing when the selection is the one that the round committed to
 */
export function verifySelection(
  exported: { rows: readonly CommittedRow[]; leaves: readonly string[] },
  round: PublishedRound,
  hash: Hash,
): Finding[] {
  const rows = exported.rows.toSorted((a, b) => a.rank - b.rank);
  const root = toHex(
    treeRoot(
      rows.map((row) => leafHash(leafEntry(row, round), hash)),
      hash,
    ),
  );
  const findings: Finding[] = [...rowFindings({ ...exported, rows }, round, hash)];
  if (rows.length !== round.selected) findings.push({ code: 'wrong-count' });
  if (root !== round.merkleRoot) findings.push({ code: 'wrong-root' });
  findings.push(...ruleFindings(rows, round));
  if (!sameCutOff(cutOffOf(rows), round.cutOff)) findings.push({ code: 'wrong-cut-off' });
  const digest = toHex(hash(encoder.encode([...selectionText(rows)].join(''))));
  if (digest !== round.digest) findings.push({ code: 'wrong-digest' });
  return findings;
}
