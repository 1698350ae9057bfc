import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TSC = join(ROOT, 'node_modules/.bin/tsc');

/** A change of one file: a text that stands in it once, and what replaces it. */
export interface Edit {
  /** From the folder of the domain. */
  file: string;
  from: string;
  to: string;
}

async function apply(folder: string, { file, from, to }: Edit): Promise<void> {
  const path = join(folder, 'domain', file);
  const parts = (await readFile(path, 'utf8')).split(from);
  if (parts.length !== 2) throw new Error(`${file}: "${from}" stands there ${parts.length - 1} times`);
  await writeFile(path, parts.join(to));
}

/** Compiles `folder`, and returns what the compiler says. */
function compile(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(TSC, ['--noEmit', '--pretty', 'false'], { cwd: folder }, (error, stdout, stderr) => {
      if (error !== null && stdout === '')
        reject(new Error(`the compiler did not run: ${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });
}

/**
 * The errors of the compiler in a copy of `domain/` with some changes, a line each; none when it compiles.
 *
 * @param more a file beside those of the domain, by path from its folder
 */
export async function errorsAfter(
  edits: readonly Edit[],
  more: Record<string, string> = {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ronde-domain-'));
  try {
    await cp(join(ROOT, 'domain'), join(folder, 'domain'), { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    const config = {
      extends: join(ROOT, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(ROOT, 'node_modules/@types')] },
      include: ['domain'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const edit of edits) await apply(folder, edit);
    for (const [file, text] of Object.entries(more)) await writeFile(join(folder, 'domain', file), text);
    const said = await compile(folder);
    return said.split('\n').filter((line) => /^\S/.test(line));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
