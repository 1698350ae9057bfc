import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';

/** Where the site is built, and deployed from. */
export const SITE = fileURLToPath(new URL('../../site/dist', import.meta.url));
const COMMAND = fileURLToPath(new URL('../../site/build-command.ts', import.meta.url));

/** Builds the site, once for every run of the app. */
export async function buildSite(signal: AbortSignal): Promise<void> {
  await runCommand(process.execPath, ['--import', 'tsx', COMMAND], { env: process.env, signal });
}
