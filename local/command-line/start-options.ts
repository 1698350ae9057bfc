import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';
import { STAGES, type Stage } from '#infra/settings/stage-config';
import { DEMONSTRATION_DEFAULTS } from '../demo/demonstration.ts';
import { largestPopulation } from '../demo/largest-population.ts';
import { PUBLISHED_DAYS } from '../population/rounds-history.ts';

/** The command line is not as it must be; the message says what is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface StartOptions {
  help: boolean;
  once: boolean;
  demo: boolean;
  verbose: boolean;
  dataDir?: string;
  sitePort?: number;
  apiPort?: number;
  mailPort?: number;
  issuerPort?: number;
  stage: Stage;
  rules?: string;
  site?: string;
  population: number;
  day: string;
  seed: number;
}

export const HELP = `Runs the whole system on this machine, and a demonstration on it.

  npm start -- [options]

  --once            end after the demonstration, with status 0
  --no-demo         start empty, without the demonstration
  --population N    candidates in the demonstration's pool (${DEMONSTRATION_DEFAULTS.population})
  --day DATE        the day whose published pool is taken, from ${PUBLISHED_DAYS[0]} (${DEMONSTRATION_DEFAULTS.day})
  --seed N          another number, other people (${DEMONSTRATION_DEFAULTS.seed})
  --data DIR        keep state in this folder; in memory without it
  --port N          port of the site and the API; any free one without it
  --api-port N      port of the API alone; likewise
  --issuer-port N   port of the token issuer; likewise
  --mail-port N     port of the mailbox; likewise
  --stage NAME      stage of the app: ${STAGES.join(', ')} (${STAGES[0]})
  --site DIR        show the site in this folder, as it is built; without it the site is built now
  --rules FILE      go by the rules of points in this file from their first day on (docs/own-rules.md)
  --verbose         show the functions' logs on standard error
  -h, --help        show this

Ctrl-C stops it; twice, at once.

Examples
  npm start -- --once --population 100
  npm start -- --once --population 50 --day 2024-02-29 --rules docs/examples/own-rules.json
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  help: { ...flag, short: 'h' },
  once: flag,
  'no-demo': flag,
  verbose: flag,
  data: text,
  port: text,
  'api-port': text,
  site: text,
  'issuer-port': text,
  'mail-port': text,
  stage: text,
  rules: text,
  population: text,
  day: text,
  seed: text,
} as const;

function parsed(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(badOption(error) ?? 'The command line cannot be read');
  }
}

function wholeNumber(
  name: string,
  value: string | undefined,
  [least, most]: [number, number],
): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new UsageError(`--${name} must be a whole number from ${least} to ${most}, not "${value}"`);
  return number;
}

function dayOf(value: string): string {
  const day = new Date(`${value}T00:00:00.000Z`);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(value) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== value
  )
    throw new UsageError(`--day must be a date such as ${DEMONSTRATION_DEFAULTS.day}, not "${value}"`);
  const [first = '', last = ''] = [PUBLISHED_DAYS[0], PUBLISHED_DAYS.at(-1)];
  if (value < first)
    throw new UsageError(
      `--day must be ${first} or later, the first day whose pool was published, not "${value}" (the last one is ${last})`,
    );
  return value;
}

function stageOf(value: string): Stage {
  const stage = STAGES.find((known) => known === value);
  if (stage === undefined) throw new UsageError(`--stage must be ${STAGES.join(' or ')}, not "${value}"`);
  return stage;
}

function populationOf(text: string | undefined, day: string): number {
  const { most, because } = largestPopulation(day);
  try {
    return wholeNumber('population', text, [1, most]) ?? DEMONSTRATION_DEFAULTS.population;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${error.message}: ${because}`) : error;
  }
}

const PORTS: [number, number] = [1, 65_535];

/**
 * Reads the command line of `npm start`.
 *
 * @throws UsageError for an unknown option or a value that cannot be
 */
export function startOptions(args: string[]): StartOptions {
  const values = parsed(args);
  const day = dayOf(values.day ?? DEMONSTRATION_DEFAULTS.day);
  const sitePort = wholeNumber('port', values.port, PORTS);
  const apiPort = wholeNumber('api-port', values['api-port'], PORTS);
  const mailPort = wholeNumber('mail-port', values['mail-port'], PORTS);
  const issuerPort = wholeNumber('issuer-port', values['issuer-port'], PORTS);
  if (values['no-demo'] && values.once)
    throw new UsageError('--once ends after the demonstration, and --no-demo has none');
  for (const text of ['data', 'rules'] as const)
    if (values[text]?.trim() === '')
      throw new UsageError(`--${text} must name a ${text === 'data' ? 'folder' : 'file'}`);
  return {
    help: values.help,
    once: values.once,
    demo: !values['no-demo'],
    verbose: values.verbose,
    ...(values.data === undefined ? {} : { dataDir: values.data }),
    ...(sitePort === undefined ? {} : { sitePort }),
    ...(apiPort === undefined ? {} : { apiPort }),
    ...(mailPort === undefined ? {} : { mailPort }),
    ...(issuerPort === undefined ? {} : { issuerPort }),
    stage: stageOf(values.stage ?? STAGES[0]),
    ...(values.site === undefined ? {} : { site: resolve(values.site) }),
    ...(values.rules === undefined ? {} : { rules: resolve(values.rules) }),
    population: populationOf(values.population, day),
    day,
    seed: wholeNumber('seed', values.seed, [0, 4_294_967_295]) ?? DEMONSTRATION_DEFAULTS.seed,
  };
}
