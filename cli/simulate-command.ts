import { parseArgs } from 'node:util';
import { LANES } from '#domain/categories/lanes';
import { REGISTRATIONS, submittedBy } from '#domain/rounds/registration';
import { selectInvited } from '#domain/rounds/select-invited';
import { LARGEST_ROUND } from '#domain/rounds/selection-rule';
import { rulesWarned } from '#functions/rules/rules-warned';
import { roundInstant } from './as-of.ts';
import { type Command, UsageError } from './command.ts';
import { takeRules } from './own-rules.ts';
import { readPool } from './read-pool.ts';
import { readPlan, simulatePlan } from './round-plan.ts';
import { simulationDetails } from './simulation-details.ts';
import { HIGHEST_SCORE, wholeNumberOption } from './whole-number.ts';
import { writeLines } from './write-lines.ts';

export const SIMULATE_USAGE = `Usage: npm run -s simulate -- --lane LANE --size N [--as-of INSTANT] [--minimum-score S]
                                [--registration before-day] [--details] [--rules FILE]
       npm run -s simulate -- --plan FILE [--as-of INSTANT] [--rules FILE]

Says whom a round would invite, or which cut-offs the rounds of a plan would have.

Input   one JSON object a line: { "id", "submittedAt", "profile", "nomination"? }
        or, already scored,     { "id", "submittedAt", "score", "lanes" }
Output  one JSON object: { "lane", "size", "asOf", "considered", "invited", "cutOff" },
        after { "id"?, "error" } for every bad line;
        for a plan { "rounds": [{ ...round, "selected", "cutOff", "byBand" }] };
        with "warnings": [{ "code", "message" }] where profiles were scored here, and the rules of the day are not the
        published ones or have been superseded

  --lane LANE        ${LANES.slice(0, 8).join(', ')},
                     ${LANES.slice(8).join(', ')}
  --size N           invites the first N, ${LARGEST_ROUND} at most; may be left out beside --minimum-score, then "size" is null
  --minimum-score S  invites nobody below S points, ${HIGHEST_SCORE} at most
  --registration before-day
                     leaves out whoever submitted on the round's own UTC day
  --as-of INSTANT    the round's instant, YYYY-MM-DDThh:mm:ss.sssZ: whoever submitted later is not in it, and profiles
                     are scored on its day, from 2015-01-01 to 2100-12-31; default: now
  --details          adds "byBand", "margin" (the last invited and the first not invited) and "sizesForCutOff": the sizes
                     whose cut-off is the same score; not beside --plan
  --plan FILE        a JSON list of { "lane", "size"?, "minimumScore"?, "registration"?: "before-day", "asOf" }; the
                     rounds are held in the order of their instants, and nobody is invited twice; profiles are scored
                     once, on the day of --as-of
  --rules FILE       scores profiles by the rules of points in this file from their first day on (docs/own-rules.md)
  -h, --help         this text

Facts that contradict each other, which no profile may have when it is submitted, are scored by their dates.
Best first: score, then earlier submission, then id. Blank lines are left out; a line has 65,536 characters at most.
Exit status: 0; 1 when a line was bad; 2 when the command was called wrongly or the rules have faults.

Examples
  npm run -s simulate -- --lane general --size 5 --as-of 2024-04-23T16:54:59.000Z --details < docs/examples/pool.jsonl
  npm run -s simulate -- --plan docs/examples/plan.json --as-of 2024-04-23T16:54:59.000Z < docs/examples/pool.jsonl
`;

function roundOf(argv: readonly string[], now: () => Date) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      lane: { type: 'string' },
      size: { type: 'string' },
      'as-of': { type: 'string' },
      'minimum-score': { type: 'string' },
      registration: { type: 'string' },
      details: { type: 'boolean', default: false },
      plan: { type: 'string' },
      rules: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const { rules } = values;
  const asOf = roundInstant(values['as-of'] ?? now().toISOString());
  if (values.plan !== undefined) {
    const { lane, size, registration } = values;
    if ([lane, size, values['minimum-score'], registration].some((value) => value !== undefined))
      throw new UsageError(
        'A plan says all of its rounds itself: leave out --lane, --size, --minimum-score and --registration.',
      );
    if (values.details)
      throw new UsageError(
        '--details is of one round. A plan gives the bands of each of its rounds without it.',
      );
    return { plan: values.plan, asOf, rules };
  }
  const lane = LANES.find((known) => known === values.lane);
  if (lane === undefined) throw new UsageError(`--lane must be one of: ${LANES.join(', ')}`);
  const size = wholeNumberOption('--size', values.size, 1, LARGEST_ROUND);
  const minimumScore = wholeNumberOption('--minimum-score', values['minimum-score'], 0, HIGHEST_SCORE);
  if (size === undefined && minimumScore === undefined)
    throw new UsageError('A round needs --size, or --minimum-score, or both.');
  const registration = REGISTRATIONS.find((known) => known === values.registration);
  if (values.registration !== undefined && registration === undefined)
    throw new UsageError(`--registration can only be: ${REGISTRATIONS.join(', ')}`);
  return { lane, size, minimumScore, registration, asOf, rules, details: values.details };
}

/** Simulates one round, or a plan, on the pool of standard input. */
export const simulateCommand: Command = async (surroundings) => {
  const { argv, stdout, now } = surroundings;
  const asked = roundOf(argv, now);
  if (asked === 'help') {
    stdout.write(SIMULATE_USAGE);
    return 0;
  }
  const { asOf, rules } = asked;
  takeRules(rules);
  if ('plan' in asked) {
    const plan = await readPlan(asked.plan);
    const lanes = plan.map((round) => round.lane);
    const { pool, bad, scored } = await readPool({ lanes, asOf }, surroundings);
    const rounds = await simulatePlan(plan, pool);
    await writeLines(stdout, [{ rounds, ...(scored ? rulesWarned(asOf) : {}) }]);
    return bad ? 1 : 0;
  }
  const { lane, size, minimumScore, registration, details } = asked;
  const { pool, bad, scored } = await readPool({ lanes: [lane], asOf }, surroundings);
  const candidates = pool.get(lane) ?? [];
  const rule = {
    asOf: submittedBy({ scheduledAt: asOf, ...(registration ? { registration } : {}) }),
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
  };
  const result = selectInvited(candidates, rule);
  const { considered, invited, cutOff } = result;
  const more = {
    ...(details ? simulationDetails(candidates, rule.asOf, result) : {}),
    ...(scored ? rulesWarned(asOf) : {}),
  };
  await writeLines(stdout, [{ lane, size: size ?? null, asOf, considered, invited, cutOff, ...more }]);
  return bad ? 1 : 0;
};
