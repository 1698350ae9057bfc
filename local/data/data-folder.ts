import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalRunError } from '../engines/engine.ts';

/** Where one run keeps its state. Only one run at a time has it. */
export interface DataFolder {
  path(name: string): string;
  /** What was saved under a name. @returns `undefined` when nothing was */
  load(name: string): unknown;
  /** Saves a value as JSON: whole or not at all, whatever happens meanwhile. */
  save(name: string, value: unknown): void;
  remove(name: string): void;
  release(): void;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function lock(file: string, folder: string): void {
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    writeFileSync(descriptor, String(process.pid));
    closeSync(descriptor);
  } catch {
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (pid > 0 && isAlive(pid))
      throw new LocalRunError(
        `${folder} is in use by another run (process ${pid}). Stop it, or choose another folder with --data.`,
      );
    // Whoever had the folder is gone without a word.
    rmSync(file, { force: true });
    lock(file, folder);
  }
}

/**
 * Opens a data folder, making it where it does not exist.
 *
 * @throws LocalRunError when another run has it, or it cannot be made
 */
export function openDataFolder(folder: string): DataFolder {
  const root = resolve(folder);
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new LocalRunError(`${folder} cannot be made into a data folder.`, { cause });
  }
  const lockFile = join(root, 'lock');
  lock(lockFile, folder);
  const release = () => rmSync(lockFile, { force: true });
  process.once('exit', release);
  const path = (name: string) => join(root, name);
  return {
    path,
    load: (name) => (existsSync(path(name)) ? JSON.parse(readFileSync(path(name), 'utf8')) : undefined),
    save(name, value) {
      writeFileSync(path(`${name}.new`), JSON.stringify(value), { mode: 0o600 });
      renameSync(path(`${name}.new`), path(name));
    },
    remove: (name) => rmSync(path(name), { force: true }),
    release() {
      process.off('exit', release);
      release();
    },
  };
}
