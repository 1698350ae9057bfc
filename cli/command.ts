import type { Readable, Writable } from 'node:stream';
import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { badOption } from './bad-option.ts';

/** What a command works with: passed in, so that it runs in a test as it does in a shell. */
export interface Surroundings {
  /** What stands after the name of the command. */
  argv: readonly string[];
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  now: () => Date;
}

/** The command was called in a way that it does not know: said on standard error, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** @returns the exit status */
export type Command = (surroundings: Surroundings) => Promise<number>;

/**
 * Runs the command. A wrong call ends with its reason and the usage on standard error and status 2, and rules that do not
 * hold together with the list of what is wrong with them.
 */
export async function runCommand(
  command: Command,
  usage: string,
  surroundings: Surroundings,
): Promise<number> {
  try {
    return await command(surroundings);
  } catch (error) {
    if (error instanceof FaultyRulebook) {
      surroundings.stderr.write(error.report);
      return 2;
    }
    const bad = badOption(error);
    if (!(error instanceof UsageError) && bad === undefined) throw error;
    surroundings.stderr.write(`${error instanceof UsageError ? error.message : `${bad}.`}\n\n${usage}`);
    return 2;
  }
}

/**
 * Runs the command of this process. A reader that closes standard output, as `head` does, ends it silently; any other
 * failure to write, such as a full disk, ends it with its code and status 1.
 */
export async function main(command: Command, usage: string): Promise<void> {
  const { argv, stdin, stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    stderr.write(`Standard output cannot be written: ${error.code ?? error.name}\n`);
    process.exit(1);
  });
  process.exitCode = await runCommand(command, usage, {
    argv: argv.slice(2),
    stdin,
    stdout,
    stderr,
    now: () => new Date(),
  });
}
