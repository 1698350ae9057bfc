import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../run-command.ts';

const VENV = fileURLToPath(new URL('../../../.venv', import.meta.url));
const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url));
const CANDIDATES = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const NEW_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 10))';

async function runs(python: string): Promise<boolean> {
  try {
    await runCommand(python, ['-c', NEW_ENOUGH]);
    return true;
  } catch {
    return false;
  }
}

/** The first Python of 3.10 or later on the path, if there is one. */
export async function findPython(): Promise<string | undefined> {
  for (const python of CANDIDATES) if (await runs(python)) return python;
  return undefined;
}

/**
 * The project's virtual environment `.venv`, made when it is missing, with what the emulator needs in it.
 *
 * @returns its Python
 * @throws Error when it cannot be made or a package cannot be had
 */
export async function prepareVenv(python: string, signal: AbortSignal): Promise<string> {
  const inside = `${VENV}/bin/python`;
  if (!existsSync(inside) || !(await runs(inside)))
    await runCommand(python, ['-m', 'venv', '--clear', VENV], { signal });
  await runCommand(
    inside,
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', REQUIREMENTS],
    { signal },
  );
  return inside;
}
