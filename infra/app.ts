import { buildApp } from './build-app.ts';
import { UnknownStageError } from './stages.ts';

try {
  buildApp();
} catch (error) {
  if (!(error instanceof UnknownStageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
