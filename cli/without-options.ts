import { parseArgs } from 'node:util';
import { badOption } from './bad-option.ts';

/**
 * The command line of a command that takes no options: prints its help where that is asked for, and refuses all else.
 *
 * @returns the exit status; `undefined` where the command is to run
 */
export function withoutOptions(help: string, args: readonly string[]): 0 | 2 | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { help: { type: 'boolean', short: 'h' } } });
    if (!values.help) return undefined;
    process.stdout.write(help);
    return 0;
  } catch (error) {
    process.stderr.write(`${badOption(error) ?? String(error)}.\n\n${help}`);
    return 2;
  }
}
