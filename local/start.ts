import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { readOwnRules } from '#functions/rulebook-checks/read-own-rules';
import { chooseRules } from '#functions/rules/rulebook';
import { INTERRUPTED, interruption } from './command-line/interruption.ts';
import { HELP, startOptions, UsageError } from './command-line/start-options.ts';
import { LocalRunError } from './engines/engine.ts';
import type { System } from './system-types.ts';

const say = (text: string) => process.stdout.write(text);

/** Starts, demonstrates, stays up. @returns the exit status */
async function run(args: string[]): Promise<number> {
  const options = startOptions(args);
  if (options.help) {
    say(HELP);
    return 0;
  }
  // The demonstration draws its people by the same rules as the functions, whose bundles get them from the same file.
  if (options.rules !== undefined) chooseRules(readOwnRules(options.rules));
  // As on Lambda; the functions' threads have no time zone of their own.
  process.env.TZ = 'UTC';
  const interrupted = interruption();
  const { startSystem } = await import('./system.ts');
  let system: System | undefined;
  const work = async (): Promise<number> => {
    system = await startSystem({ ...options, progress: (step) => say(`${step} …\n`) });
    return demonstrate(system, options);
  };
  let status = INTERRUPTED;
  try {
    status = await Promise.race([work(), interrupted.then(() => INTERRUPTED)]);
    if (status === 0 && !options.once) {
      await interrupted;
      say('\nStopping …\n');
    }
  } finally {
    await system?.stop();
  }
  // An interrupted demonstration waits for answers that will not come. A start that is interrupted has nothing to save,
  // and cleans up when the process ends.
  if (status === INTERRUPTED) process.exit(status);
  return status;
}

async function demonstrate(system: System, options: ReturnType<typeof startOptions>): Promise<number> {
  const { tryNext } = await import('./command-line/try-next.ts');
  if (!options.demo) {
    say(tryNext(system));
    return 0;
  }
  const { alreadyPresent } = await import('./demo/already-present.ts');
  if (await alreadyPresent(system)) {
    say("The data folder has the demonstration's population already; it is not run again.\n");
    if (!options.once) say(tryNext(system));
    return 0;
  }
  const { runDemonstration } = await import('./demo/demonstration.ts');
  const { ok } = await runDemonstration(system, { ...options, out: process.stdout });
  return ok ? 0 : 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}. See npm start -- --help\n`);
    process.exitCode = 2;
  } else if (error instanceof FaultyRulebook) {
    process.stderr.write(error.report);
    process.exitCode = 2;
  } else if (error instanceof LocalRunError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
