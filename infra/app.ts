import { FaultyRulebook } from '#functions/rulebook-checks/faulty-rulebook';
import { buildApp } from './build-app.ts';
import { UnknownStageError } from './stages.ts';

try {
  buildApp();
} catch (error) {
  if (error instanceof FaultyRulebook) console.error(error.report.trimEnd());
  else if (error instanceof UnknownStageError) console.error(error.message);
  else throw error;
  process.exitCode = 1;
}
