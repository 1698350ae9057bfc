import * as v from 'valibot';
import type { Finding } from '#domain/proofs/finding';
import { toHex } from '#domain/proofs/hex';
import { type Hash, leafHash } from '#domain/proofs/merkle-tree';
import { type CommittedRow, leafEntry, type RoundTerms } from '#domain/proofs/selection-leaf';
import { verifyProof } from '#domain/proofs/verify-proof';
import { verifyPublication } from '#domain/proofs/verify-publication';
import { verifySelection } from '#domain/proofs/verify-selection';
import { readExportLine } from '#functions/proofs/export-lines';
import { emptyExport, type LineFault, takeLine } from '#functions/proofs/gathered-export';
import { publishedRoundSchema } from '#functions/proofs/published-round';
import { statedProofSchema } from '#functions/proofs/stated-proof';
import type { ShownFinding, Verdict } from './protocol.ts';
import type { Given, SourceLine } from './read-sources.ts';

/** So many findings are shown. */
const MOST_SHOWN = 50;
const HIGHEST_SCORE = 1200;

/** The score with which a row has the leaf hash that was committed to. */
function committedScore(row: CommittedRow, round: RoundTerms, leaf: string, hash: Hash): number | undefined {
  for (let score = 0; score <= HIGHEST_SCORE; score += 1)
    if (toHex(leafHash(leafEntry({ ...row, score }, round), hash)) === leaf) return score;
  return undefined;
}

interface Exported {
  rows: readonly CommittedRow[];
  leaves: readonly string[];
}

/** Findings with the rows that they are about, and what differs in a changed one where that can be found out. */
function shown(
  findings: readonly Finding[],
  { rows, leaves }: Exported,
  round: RoundTerms,
  hash: Hash,
): ShownFinding[] {
  const byRank = new Map(rows.map((row) => [row.rank, row]));
  return findings.slice(0, MOST_SHOWN).map((finding) => {
    const row = finding.rank === undefined ? undefined : byRank.get(finding.rank);
    const leaf = row && finding.code === 'row-changed' ? leaves[row.rank - 1] : undefined;
    const score = row && leaf !== undefined ? committedScore(row, round, leaf, hash) : undefined;
    return { ...finding, ...(row && { row }), ...(score !== undefined && { committedScore: score }) };
  });
}

function gathered(lines: readonly { number: number; text: string }[], roundId: string) {
  const into = emptyExport();
  for (const line of lines) takeLine(into, line, roundId);
  return into;
}

/** What was given by mistake, where no row was taken from it; `undefined` where it may be an export all the same. */
function wrongInput(lines: readonly SourceLine[], faults: readonly LineFault[]): Verdict | undefined {
  if (faults.length === 0) return undefined;
  const other = faults.find(({ code }) => code === 'other-round');
  const text = lines.find(({ number }) => number === other?.line)?.text ?? null;
  const roundId = readExportLine({ text })?.roundId;
  return roundId === undefined ? { kind: 'no-export' } : { kind: 'other-round', of: 'export', roundId };
}

/**
 * The checks of `npm run verify`, in the browser. What is no export, or one of another round, is said in a sentence instead:
 * the command's findings about it would read as if the round had been tampered with.
 *
 * @param published the answer to `GET /rounds/{id}`
 * @param onRows is told how many rows there are, before they are looked at
 */
export function check(
  published: unknown,
  given: Given,
  hash: Hash,
  onRows: (rows: number) => void = () => {},
): Verdict {
  const parsed = v.safeParse(publishedRoundSchema, published);
  if (!parsed.success) return { kind: 'round-unreadable' };
  const round = parsed.output;
  if ('proof' in given) {
    const proof = v.safeParse(statedProofSchema, given.proof);
    if (!proof.success) return { kind: 'no-export' };
    const { roundId } = proof.output;
    if (roundId !== undefined && roundId !== round.id) return { kind: 'other-round', of: 'proof', roundId };
    const findings = [...verifyProof(proof.output, round, hash), ...verifyPublication(round)];
    return { kind: 'proof', row: proof.output.row, count: findings.length, findings };
  }
  const { whole, faults } = gathered(given.lines, round.id);
  const wrong = whole.rows.length === 0 ? wrongInput(given.lines, faults) : undefined;
  if (wrong) return wrong;
  onRows(whole.rows.length);
  const found = [...verifySelection(whole, round, hash), ...verifyPublication(round)];
  const findings = [...faults.slice(0, MOST_SHOWN), ...shown(found, whole, round, hash)];
  return { kind: 'export', rows: whole.rows.length, count: faults.length + found.length, findings };
}
