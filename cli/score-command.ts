import { parseArgs } from 'node:util';
import type { OfficialLanguage } from '#domain/profile/profile';
import { parseCandidate } from '#functions/boundary/parse-candidate';
import { answerScore, type ScoreAnswer, type ScoreQuestion } from '#functions/score/answer-score';
import { scoringDay } from './as-of.ts';
import { type Command, UsageError } from './command.ts';
import { invalidLine, type LineError } from './line-problem.ts';
import { type Line, lineBatches } from './lines.ts';
import { takeRules } from './own-rules.ts';
import { readJson } from './read-json.ts';
import { writeLines } from './write-lines.ts';

export const SCORE_USAGE = `Usage: npm run -s score -- [--as-of DATE] [--explain] [--advice] [--without-next-change] [--language en|fr] [--rules FILE]

Scores candidates by the rules of a day.

Input   one JSON object a line: { "id"?, "profile", "nomination"?: { "province", "acceptedOn" } }
Output  one JSON object a line, in the same order: { "id"?, ...score } or { "id"?, "error" }

  --as-of DATE      the day, YYYY-MM-DD, from 2015-01-01 to 2100-12-31; default: today (UTC)
  --explain         with "explanation", the rule, fact, row and source of every point and requirement, and
                    "comingChanges", the days of the next two years on which the result changes
  --advice          with "advice": what would raise the score, routes into a programme for a candidate who is in none,
                    and the papers that the facts ask for
  --without-next-change
                    leaves out "nextChangeOn", which takes most of the time: for scoring in bulk; not with --explain
  --rules FILE      goes by the rules of points in this file from their first day on (docs/own-rules.md)
  --language en|fr  of sentences in results and problems; default: en
  -h, --help        this text

Facts that contradict each other, such as a job before birth, are scored by their dates; a warning says so.
Blank lines are left out; a line has 65,536 characters at most. Exit status: 0; 1 when a line was bad; 2 when the command was
called wrongly or the rules have faults.

Examples
  npm run -s score -- --as-of 2026-03-01 < docs/examples/candidate.jsonl
  npm run -s score -- --as-of 2026-03-01 --explain --advice --language fr < docs/examples/candidate.jsonl
  npm run -s score -- --as-of 2026-12-01 --rules docs/examples/own-rules.json < docs/examples/candidate.jsonl
`;

type Scored = { id?: string } & ScoreAnswer;

/** @throws UsageError for a language that results are not written in */
function languageAsked(text: string): OfficialLanguage {
  if (text !== 'en' && text !== 'fr') throw new UsageError(`--language must be en or fr: ${text}`);
  return text;
}

/** The result of one line, or what is wrong with it. */
function scoreLine(line: Line, asked: ScoreQuestion): Scored | LineError {
  const { language } = asked;
  const read = readJson(line, language);
  if ('bad' in read) return read.bad;
  const parsed = parseCandidate(read.value, { language });
  if (!parsed.ok) return invalidLine(line.number, read.value, parsed.errors, language);
  const { id } = parsed.candidate;
  return { ...(id === undefined ? {} : { id }), ...answerScore(parsed, asked) };
}

/** Scores standard input line by line, in constant memory. */
export const scoreCommand: Command = async ({ argv, stdin, stdout, now }) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      'as-of': { type: 'string' },
      explain: { type: 'boolean', default: false },
      advice: { type: 'boolean', default: false },
      'without-next-change': { type: 'boolean', default: false },
      rules: { type: 'string' },
      language: { type: 'string', default: 'en' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    stdout.write(SCORE_USAGE);
    return 0;
  }
  if (values.explain && values['without-next-change'])
    throw new UsageError('--without-next-change does not go with --explain');
  takeRules(values.rules);
  const asked = {
    asOf: scoringDay(values['as-of'] ?? now().toISOString().slice(0, 10)),
    explain: values.explain,
    advice: values.advice,
    withoutNextChange: values['without-next-change'],
    language: languageAsked(values.language),
  };
  let status = 0;
  for await (const lines of lineBatches(stdin)) {
    const results = lines.map((line) => scoreLine(line, asked));
    if (results.some((result) => 'error' in result)) status = 1;
    await writeLines(stdout, results);
  }
  return status;
};
