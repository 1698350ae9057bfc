import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { buildApp } from './build-app.ts';
import { NoSiteError } from './edge/built-site.ts';
import { SiteTooLargeError } from './edge/site-function-code.ts';
import { UnknownStageError } from './stages.ts';

/** Faults that a person can mend: the message says how, and a stack trace would hide it. */
const PLAIN = [UnknownStageError, NoSiteError, SiteTooLargeError];

try {
  buildApp();
} catch (error) {
  if (error instanceof FaultyRulebook) console.error(error.report.trimEnd());
  else if (PLAIN.some((kind) => error instanceof kind)) console.error((error as Error).message);
  else throw error;
  process.exitCode = 1;
}
