import { parseArgs } from 'node:util';
import type { IsoDate } from '#domain/profile/profile';
import { score } from '#domain/score/score';
import type { ScoreResult } from '#domain/score/score-result';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { scoringDay } from './as-of.ts';
import type { Command } from './command.ts';
import { invalidLine, type LineError } from './line-problem.ts';
import { type Line, lineBatches } from './lines.ts';
import { readJson } from './read-json.ts';
import { writeLines } from './write-lines.ts';

export const SCORE_USAGE = `Usage: npm run -s score -- [--as-of DATE] < candidates.jsonl > scores.jsonl

Scores candidates by the rules of a day.

Input   one JSON object a line: { "id"?, "profile", "nomination"?: { "province", "acceptedOn" } }
Output  one JSON object a line, in the same order: { "id"?, ...score } or { "id"?, "error" }

  --as-of DATE  the day, YYYY-MM-DD; default: today (UTC)
  --help        this text

Blank lines are left out. Exit status: 0; 1 when a line was bad; 2 when the command was called wrongly.
`;

type Scored = { id?: string } & ScoreResult;

/** The result of one line, or what is wrong with it. */
function scoreLine(line: Line, asOf: IsoDate): Scored | LineError {
  const read = readJson(line);
  if ('bad' in read) return read.bad;
  const parsed = parseCandidate(read.value);
  if (!parsed.ok) return invalidLine(line.number, read.value, parsed.errors);
  const { id, ...candidate } = parsed.candidate;
  return { ...(id === undefined ? {} : { id }), ...score(candidate, asOf) };
}

/** Scores standard input line by line, in constant memory. */
export const scoreCommand: Command = async ({ argv, stdin, stdout, now }) => {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'as-of': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    stdout.write(SCORE_USAGE);
    return 0;
  }
  const asOf = scoringDay(values['as-of'] ?? now().toISOString().slice(0, 10));
  let status = 0;
  for await (const lines of lineBatches(stdin)) {
    const results = lines.map((line) => scoreLine(line, asOf));
    if (results.some((result) => 'error' in result)) status = 1;
    await writeLines(stdout, results);
  }
  return status;
};
