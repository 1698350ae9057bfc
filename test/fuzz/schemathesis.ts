import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openApiDocument } from '#functions/openapi/document';

const FOLDER = import.meta.dirname;
/** Where `.ci/run` installs it (.ci/requirements.txt). */
const PROGRAM = resolve(FOLDER, '../../.venv/bin/schemathesis');
/** The phase `coverage` is left out: by its own lists of values it takes more time than all others, however few cases are asked for. */
const PHASES = 'examples,fuzzing,stateful';
/** These say that cases are costly to make, and nothing of the API. */
const OF_GENERATION = 'filter_too_much,too_slow';
/** A run is repeated with another seed until there are enough cases. */
const MOST_RUNS = 10;

export interface FuzzOptions {
  apiUrl: string;
  token: string;
  /** At least so many. */
  cases: number;
}

/** What schemathesis counted. @example casesIn('  355 generated, 355 passed, 26 skipped') // 355 */
export function casesIn(output: string): number {
  const [, generated] = /([\d,]+) generated/.exec(output) ?? [];
  return generated === undefined ? 0 : Number(generated.replaceAll(',', ''));
}

function once(
  { apiUrl, token }: FuzzOptions,
  { examples, seed, folder }: { examples: number; seed: number; folder: string },
): Promise<{ status: number | null; output: string }> {
  const call = ['--config-file', join(FOLDER, 'schemathesis.toml'), 'run', `${apiUrl}/openapi.json`];
  const bearer = ['--header', `Authorization: Bearer ${token}`];
  const amount = ['-n', String(examples), '--seed', String(seed), '--phases', PHASES];
  const child = spawn(PROGRAM, [...call, ...bearer, ...amount, '--suppress-health-check', OF_GENERATION], {
    cwd: folder,
    env: { ...process.env, SCHEMATHESIS_HOOKS: join(FOLDER, 'formats.py') },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (status) => settle({ status, output }));
  });
}

/**
 * Runs schemathesis with one token over all routes.
 *
 * @returns how many cases were sent, and whether every answer was as the description says
 */
export async function fuzz(options: FuzzOptions): Promise<{ cases: number; ok: boolean }> {
  if (!existsSync(PROGRAM))
    throw new Error(
      `${PROGRAM} is missing: python3 -m venv .venv && .venv/bin/pip install -r .ci/requirements.txt`,
    );
  const operations = Object.values(openApiDocument().paths).reduce(
    (sum, path) => sum + Object.keys(path).length,
    0,
  );
  const folder = mkdtempSync(join(tmpdir(), 'ronde-fuzz-'));
  let cases = 0;
  try {
    for (let seed = 1; seed <= MOST_RUNS && cases < options.cases; seed += 1) {
      const examples = Math.ceil((options.cases - cases) / operations);
      const { status, output } = await once(options, { examples, seed, folder });
      cases += casesIn(output);
      if (status !== 0) {
        process.stdout.write(output);
        return { cases, ok: false };
      }
    }
    return { cases, ok: true };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
