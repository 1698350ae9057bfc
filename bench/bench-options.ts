import { parseArgs } from 'node:util';
import { badOption } from '#cli/bad-option';

const DEFAULT_EVALUATIONS = 10_000_000;
const MOST_EVALUATIONS = 1_000_000_000;

const USAGE = `Usage: npm run bench -- [EVALUATIONS]

How fast the rules are on one core, beside a table calculator, and whether memory grows over many evaluations.

  EVALUATIONS  so many for the memory, 10 to ${MOST_EVALUATIONS}. Default: ${DEFAULT_EVALUATIONS}
  -h, --help   this text
`;

function end(status: number, text: string): never {
  (status === 0 ? process.stdout : process.stderr).write(text);
  process.exit(status);
}

/** What the command line asks for; ends the process with status 2 where it is not as it must be, with 0 after help. */
export function benchOptions(args: string[]): { evaluations: number } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) end(0, USAGE);
    const [text = String(DEFAULT_EVALUATIONS), ...more] = positionals;
    const evaluations = Number(text);
    if (!/^\d{1,10}$/.test(text) || evaluations < 10 || evaluations > MOST_EVALUATIONS || more.length > 0)
      end(
        2,
        `EVALUATIONS must be one whole number from 10 to ${MOST_EVALUATIONS}: ${positionals.join(' ')}\n\n${USAGE}`,
      );
    return { evaluations };
  } catch (error) {
    return end(2, `${badOption(error) ?? String(error)}.\n\n${USAGE}`);
  }
}
