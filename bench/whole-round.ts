import { LocalRunError } from '#local/engines/engine';
import { findingsOf } from './whole/findings.ts';
import { HELP, UsageError, wholeRoundOptions } from './whole/options.ts';
import { reportOf } from './whole/report.ts';
import { holdWholeRound } from './whole/run.ts';

/** @returns the exit status */
async function run(args: readonly string[]): Promise<number> {
  const { help, ...options } = wholeRoundOptions(args);
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  // As on Lambda; the functions' threads have no time zone of their own.
  process.env.TZ = 'UTC';
  const held = await holdWholeRound({ ...options, out: process.stdout });
  const findings = findingsOf(held.observation);
  process.stdout.write(reportOf(held, findings));
  return findings.every(({ ok }) => ok) ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof LocalRunError)) throw error;
  const usage = error instanceof UsageError;
  process.stderr.write(
    usage ? `${error.message}. See npm run bench:whole -- --help\n` : `${error.message}\n`,
  );
  process.exitCode = usage ? 2 : 1;
}
