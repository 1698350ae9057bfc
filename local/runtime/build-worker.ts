import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Makes one JavaScript file of the threads' code, so that a thread starts in milliseconds and whatever runs this
 * process (tsx, vitest) does not matter to it.
 *
 * @param outfile where to write it, e.g. `/tmp/run/worker.mjs`
 */
export async function buildWorker(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL('./worker/entry.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  });
}
