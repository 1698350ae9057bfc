import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { FINDINGS, type Finding } from '#domain/proofs/finding';
import { verifyProof } from '#domain/proofs/verify-proof';
import { verifyPublication } from '#domain/proofs/verify-publication';
import { verifySelection } from '#domain/proofs/verify-selection';
import { emptyExport, type GatheredExport, LINE_FAULTS, takeLine } from '#functions/proofs/gathered-export';
import type { CheckedRound } from '#functions/proofs/published-round';
import { sha256 } from '#functions/proofs/sha256';
import { statedProofSchema } from '#functions/proofs/stated-proof';
import { rulesetOn } from '#functions/rules/rulebook';
import { type Command, type Surroundings, UsageError } from './command.ts';
import { lineBatches } from './lines.ts';
import { takeRules } from './own-rules.ts';
import { readDocument, readPublishedRound } from './published-round.ts';
import { writeLines } from './write-lines.ts';

/** As long as a page of an export can be, in UTF-16 units. */
const LONGEST_PAGE = 8 * 1024 * 1024;

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

const inWords = (findings: readonly Finding[]) =>
  findings.map((one) => ({ ...one, message: FINDINGS[one.code].en }));

/** What does not fit in what the round has published, and under `--rules` in the name of its rules. */
function publicationFindings(round: CheckedRound, { rules }: { rules?: string }): Finding[] {
  const named = rules === undefined || round.ruleset === rulesetOn(round.scheduledAt.slice(0, 10));
  return [...verifyPublication(round), ...(named ? [] : [{ code: 'wrong-ruleset' } as const])];
}

async function checkProof(
  round: CheckedRound,
  path: string,
  published: readonly Finding[],
  { stdout }: Surroundings,
): Promise<number> {
  const parsed = v.safeParse(statedProofSchema, await readDocument('--proof', path));
  if (!parsed.success)
    throw new UsageError(`--proof must hold the answer to GET /profiles/me/rounds/{id}/proof: ${path}`);
  const findings = inWords([...verifyProof(parsed.output, round, sha256), ...published]);
  const verified = findings.length === 0;
  await writeLines(stdout, [{ round: round.id, verified, rank: parsed.output.row.rank, findings }]);
  return verified ? 0 : 1;
}

async function readExport(round: CheckedRound, { stdin }: Surroundings): Promise<GatheredExport> {
  const gathered = emptyExport();
  for await (const lines of lineBatches(stdin, LONGEST_PAGE))
    for (const line of lines) takeLine(gathered, line, round.id);
  return gathered;
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
  const unread = faults.map((one) => ({ ...one, message: LINE_FAULTS[one.code].en }));
  const findings = [...unread, ...inWords(found)];
  const verified = findings.length === 0;
  await writeLines(stdout, [{ round: round.id, verified, rows: whole.rows.length, findings }]);
  return verified ? 0 : 1;
};
