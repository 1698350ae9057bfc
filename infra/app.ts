import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { buildApp } from './build-app.ts';
import { NoSiteError } from './edge/built-site.ts';
import { UnknownStageError } from './stages.ts';

try {
  buildApp();
} catch (error) {
  if (error instanceof FaultyRulebook) console.error(error.report.trimEnd());
  else if (error instanceof UnknownStageError || error instanceof NoSiteError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
