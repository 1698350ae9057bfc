import { parseArgs } from 'node:util';
import { LANES } from '#domain/lanes/lanes';
import { selectInvited } from '#domain/rounds/select-invited';
import { roundInstant } from './as-of.ts';
import { type Command, UsageError } from './command.ts';
import { type LineError, repeatedLine } from './line-problem.ts';
import { lineBatches } from './lines.ts';
import { type Ranking, readPoolLine } from './pool-line.ts';
import { writeLines } from './write-lines.ts';

export const SIMULATE_USAGE = `Usage: npm run -s simulate -- --lane LANE --size N [--as-of INSTANT] [--minimum-score S] < pool.jsonl

Says whom a round would invite.

Input   one JSON object a line: { "id", "submittedAt", "profile", "nomination"? }
        or, already scored,     { "id", "submittedAt", "score", "lanes" }
Output  one JSON object: { "lane", "size", "asOf", "considered", "invited", "cutOff" },
        after { "id"?, "error" } for every bad line

  --lane LANE        ${LANES.slice(0, 8).join(', ')},
                     ${LANES.slice(8).join(', ')}
  --size N           invites the first N; may be left out beside --minimum-score, then "size" is null
  --minimum-score S  invites nobody below S points
  --as-of INSTANT    the round's instant, YYYY-MM-DDThh:mm:ss.sssZ: whoever submitted later is not in it, and profiles
                     are scored on its day; default: now
  --help             this text

Best first: score, then earlier submission, then id. Blank lines are left out.
Exit status: 0; 1 when a line was bad; 2 when the command was called wrongly.
`;

function wholeNumber(option: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least)
    throw new UsageError(`${option} must be a whole number from ${least}: ${text}`);
  return value;
}

function roundOf(argv: readonly string[], now: () => Date) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      lane: { type: 'string' },
      size: { type: 'string' },
      'as-of': { type: 'string' },
      'minimum-score': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const lane = LANES.find((known) => known === values.lane);
  if (lane === undefined) throw new UsageError(`--lane must be one of: ${LANES.join(', ')}`);
  const size = wholeNumber('--size', values.size, 1);
  const minimumScore = wholeNumber('--minimum-score', values['minimum-score'], 0);
  if (size === undefined && minimumScore === undefined)
    throw new UsageError('A round needs --size, or --minimum-score, or both.');
  return { lane, size, minimumScore, asOf: roundInstant(values['as-of'] ?? now().toISOString()) };
}

/** Keeps of each candidate what ranks them, so that a pool of hundreds of thousands fits. */
export const simulateCommand: Command = async ({ argv, stdin, stdout, now }) => {
  const round = roundOf(argv, now);
  if (round === 'help') {
    stdout.write(SIMULATE_USAGE);
    return 0;
  }
  const { lane, size, minimumScore, asOf } = round;
  const pool: Omit<Ranking, 'lanes'>[] = [];
  const ids = new Set<string>();
  let status = 0;
  for await (const lines of lineBatches(stdin)) {
    const bad: LineError[] = [];
    for (const line of lines) {
      const read = readPoolLine(line, asOf);
      if ('error' in read) bad.push(read);
      else if (ids.has(read.id)) bad.push(repeatedLine(line.number, read.id));
      else {
        const { id, score, submittedAt, lanes } = read;
        ids.add(id);
        if (lanes.includes(lane)) pool.push({ id, score, submittedAt });
      }
    }
    if (bad.length > 0) status = 1;
    await writeLines(stdout, bad);
  }
  const rule = {
    asOf,
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
  };
  const { considered, invited, cutOff } = selectInvited(pool, rule);
  await writeLines(stdout, [{ lane, size: size ?? null, asOf, considered, invited, cutOff }]);
  return status;
};
