import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'ronde-purity-'));
  mkdirSync(join(copy, 'domain'));
  cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
  cpSync(join(root, 'domain/purity.grit'), join(copy, 'domain/purity.grit'));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Lints `source` as a file of the domain, with the project's own configuration. */
function lint(source: string): { status: number | null; output: string } {
  writeFileSync(join(copy, 'domain/sample.ts'), source);
  const biome = join(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--vcs-enabled=false', 'domain/sample.ts'], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

test.each([
  ['the clock', 'export const now = Date.now();'],
  ['the clock, constructed', 'export const now = new Date();'],
  ['randomness', 'export const luck = Math.random();'],
  ['the environment', 'export const stage = process.env.STAGE;'],
  ['the file system', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;"],
  ['a package', "import * as v from 'valibot';\nexport const schema = v.string();"],
  ['an outer ring', "import { shardOf } from '#functions/table/keys';\nexport const shard = shardOf('a');"],
  [
    'an outer ring by path',
    "import { shardOf } from '../functions/table/keys.ts';\nexport const s = shardOf('a');",
  ],
  ['the network', "export const page = fetch('http://127.0.0.1/');"],
  ['loading at run time', "export const late = import('./score.ts');"],
])('the lint refuses %s in the domain', (_what, source) => {
  const { status, output } = lint(source);
  expect(output).toMatch(/domain\/ is pure|domain\/ imports nothing but itself/);
  expect(status).toBe(1);
});

test('the lint accepts pure code in the domain', () => {
  const { status, output } = lint(
    "import { rankKey } from './rounds/rank-key.ts';\nexport const day = (ms: number) => [new Date(ms), rankKey];\n",
  );
  expect(output).not.toContain('domain/');
  expect(status).toBe(0);
});
