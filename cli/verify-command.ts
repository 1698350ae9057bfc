import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { FINDINGS, type Finding } from '#domain/proofs/finding';
import { verifyProof } from '#domain/proofs/verify-proof';
import { type Publication, verifyPublication } from '#domain/proofs/verify-publication';
import { type PublishedRound, verifySelection } from '#domain/proofs/verify-selection';
import { sha256 } from '#functions/proofs/sha256';
import { rulesetOn } from '#functions/rules/rulebook';
import { type Command, type Surroundings, UsageError } from './command.ts';
import { type ExportedPart, LONGEST_PAGE, readExportLine, rowSchema } from './export-lines.ts';
import { lineBatches } from './lines.ts';
import { takeRules } from './own-rules.ts';
import { readDocument, readPublishedRound } from './published-round.ts';
import { writeLines } from './write-lines.ts';

export const VERIFY_USAGE = `Usage: npm run -s verify -- --round ROUND [--rules FILE]
       npm run -s verify -- --round ROUND [--rules FILE] --proof PROOF

Checks what a round has published against its exported selection, or against the proof of one candidate.

Input   one JSON object a line: the pages of GET /rounds/{id}/export, or single rows
Output  one JSON object: { "round", "verified", "rows", "findings": [{ "code", "rank"?, "message" }] },
        or { "round", "verified", "rank", "findings" } for a proof

What the round has committed to, so that it cannot be published otherwise later: its rows, id, plan, instant, lane, size,
minimum score and last instant to submit. Of its state and its counts of invited, lapsed and void it is checked only
whether they are possible; they are not committed to, and neither are number, ruleset, pool by band and the instants at
which it ran. A selection of nobody commits to nothing but that.

  --round ROUND  a file with the answer to GET /rounds/{id}
  --proof PROOF  a file with the answer to GET /profiles/me/rounds/{id}/proof
  --rules FILE   also checks that the round names as its ruleset the rules of its day: the published ones, and those of
                 points in this file from their first day on (docs/own-rules.md)
  -h, --help     this text

Exit status: 0 when everything fits; 1 when not; 2 when the command was called wrongly or the rules have faults.

Examples
  npm run -s verify -- --round docs/examples/round.json < docs/examples/export.jsonl
  npm run -s verify -- --round docs/examples/round.json --proof docs/examples/proof.json
`;

type Round = PublishedRound & Publication & { ruleset?: string | null };

const inWords = (findings: readonly Finding[]) =>
  findings.map((one) => ({ ...one, message: FINDINGS[one.code] }));

const proofSchema = v.object({
  row: rowSchema,
  inclusionPath: v.array(v.string()),
  roundId: v.exactOptional(v.string()),
  merkleRoot: v.exactOptional(v.string()),
  treeSize: v.exactOptional(v.number()),
  leafIndex: v.exactOptional(v.number()),
  leaf: v.exactOptional(v.string()),
  leafHash: v.exactOptional(v.string()),
});

/** What does not fit in what the round has published, and under `--rules` in the name of its rules. */
function publicationFindings(round: Round, { rules }: { rules?: string }): Finding[] {
  const named = rules === undefined || round.ruleset === rulesetOn(round.scheduledAt.slice(0, 10));
  return [...verifyPublication(round), ...(named ? [] : [{ code: 'wrong-ruleset' } as const])];
}

async function checkProof(
  round: Round,
  path: string,
  published: readonly Finding[],
  { stdout }: Surroundings,
): Promise<number> {
  const parsed = v.safeParse(proofSchema, await readDocument('--proof', path));
  if (!parsed.success)
    throw new UsageError(`--proof must hold the answer to GET /profiles/me/rounds/{id}/proof: ${path}`);
  const findings = inWords([...verifyProof(parsed.output, round, sha256), ...published]);
  const verified = findings.length === 0;
  await writeLines(stdout, [{ round: round.id, verified, rank: parsed.output.row.rank, findings }]);
  return verified ? 0 : 1;
}

async function readExport(round: Round, { stdin }: Surroundings) {
  const whole: ExportedPart = { rows: [], leaves: [] };
  const faults: { code: string; line: number; message: string }[] = [];
  for await (const lines of lineBatches(stdin, LONGEST_PAGE))
    for (const line of lines) {
      const part = readExportLine(line);
      const at = { line: line.number };
      if (!part)
        faults.push({ code: 'unreadable-line', ...at, message: 'This is no page of an export, and no row.' });
      else if (part.roundId !== undefined && part.roundId !== round.id)
        faults.push({ code: 'other-round', ...at, message: 'This page is of another round.' });
      else {
        for (const row of part.rows) whole.rows.push(row);
        for (const leaf of part.leaves) whole.leaves.push(leaf);
      }
    }
  return { whole, faults };
}

/** Verifies a round by nothing but files: no account, no network. */
export const verifyCommand: Command = async (surroundings) => {
  const { argv, stdout } = surroundings;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      round: { type: 'string' },
      proof: { type: 'string' },
      rules: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    stdout.write(VERIFY_USAGE);
    return 0;
  }
  if (values.round === undefined) throw new UsageError('Which round? Give --round.');
  takeRules(values.rules);
  const round = await readPublishedRound(values.round);
  const published = publicationFindings(round, values);
  if (values.proof !== undefined) return checkProof(round, values.proof, published, surroundings);
  const { whole, faults } = await readExport(round, surroundings);
  const found = [...verifySelection(whole, round, sha256), ...published];
  const findings = [...faults, ...inWords(found)];
  const verified = findings.length === 0;
  await writeLines(stdout, [{ round: round.id, verified, rows: whole.rows.length, findings }]);
  return verified ? 0 : 1;
};
