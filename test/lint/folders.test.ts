import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Rings whose folders must not import each other. */
const RINGS = ['domain', 'functions', 'infra', 'local', 'cli', 'site'];

interface Import {
  from: string;
  to: string;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'([#.][^']*)'/g;

/** The file that an import names, from the root of the project; `#ring/folder/file` is the same by another way. */
function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('#')
    ? `${specifier.slice(1)}.ts`
    : relative(root, resolve(root, dirname(file), specifier));
}

const importsIn = (file: string, text: string): Import[] =>
  [...text.matchAll(IMPORT)].map(([, specifier = '']) => ({ from: file, to: targetOf(file, specifier) }));

const importsOf = (ring: string): Import[] =>
  readdirSync(join(root, ring), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(ring, name))
    .flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));

/** The folder of a ring that a file is in, e.g. `functions/table`; `undefined` for a file beside the folders. */
function folderOf(file: string): string | undefined {
  const [ring = '', folder = '', ...rest] = file.split('/');
  return rest.length > 0 ? `${ring}/${folder}` : undefined;
}

const inWords = ({ from, to }: Import): string => `${from} imports ${to}`;

/** Imports from one folder of a ring to another. */
const across = (imports: readonly Import[]): Import[] =>
  imports.filter(({ from, to }) => {
    const [one, other] = [folderOf(from), folderOf(to)];
    return one !== undefined && other !== undefined && one !== other && dirname(one) === dirname(other);
  });

/** The imports of every two folders that import each other. */
function mutual(imports: readonly Import[]): string[] {
  const crossing = across(imports);
  const pairs = new Set(crossing.map(({ from, to }) => `${folderOf(from)} ${folderOf(to)}`));
  return crossing
    .filter(({ from, to }) => pairs.has(`${folderOf(to)} ${folderOf(from)}`))
    .map(inWords)
    .sort();
}

/** The imports by which the folder of one Lambda function reaches into that of another. */
const betweenLambdas = (imports: readonly Import[], isLambdaFolder: (folder: string) => boolean): string[] =>
  across(imports)
    .filter(({ from, to }) => [from, to].every((file) => isLambdaFolder(folderOf(file) ?? '')))
    .map(inWords)
    .sort();

/** The folder of one Lambda function has its handler. */
const isLambda = (folder: string): boolean => existsSync(join(root, folder, 'handler.ts'));

test.each(RINGS)('no two folders of %s import each other', (ring) => {
  expect(mutual(importsOf(ring))).toEqual([]);
});

/** Files that lead back to themselves by their imports. */
function circles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const leadsTo = (start: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(targets.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop())
      if (!seen.has(file)) {
        seen.add(file);
        open.push(...(targets.get(file) ?? []));
      }
    return seen;
  };
  return [...targets.keys()].filter((file) => leadsTo(file).has(file)).sort();
}

test.each(['domain', 'functions', 'infra', 'cli'])(
  'no file of %s imports itself by way of others',
  (ring) => {
    expect(circles(importsOf(ring))).toEqual([]);
  },
);

test('a circle of imports is seen', () => {
  const imports = [
    { from: 'ring/a.ts', to: 'ring/b.ts' },
    { from: 'ring/b.ts', to: 'ring/c.ts' },
    { from: 'ring/c.ts', to: 'ring/a.ts' },
    { from: 'ring/d.ts', to: 'ring/a.ts' },
  ];
  expect(circles(imports)).toEqual(['ring/a.ts', 'ring/b.ts', 'ring/c.ts']);
});

test('no Lambda function imports from the folder of another', () => {
  expect(betweenLambdas(importsOf('functions'), isLambda)).toEqual([]);
});

test('every Lambda function is known by its handler', () => {
  const folders = readdirSync(join(root, 'functions')).map((name) => `functions/${name}`);
  expect(folders.filter(isLambda)).toEqual(
    ['nominations', 'notify', 'profiles', 'rounds', 'run-round', 'score', 'timers'].map(
      (name) => `functions/${name}`,
    ),
  );
});

test('every import that there is of another folder is seen', () => {
  const source = [
    "import type { A } from '../b/a.ts';",
    "import {\n  type B,\n  c,\n} from '#functions/b/deep/c';",
    "export { d } from '../a/d.ts';",
    "const e = await import('../b/e.ts');",
    "import '../b/f.ts';",
    "import v from 'valibot';",
    "import { g } from '../environment.ts';",
    "import { h } from '#domain/b/h';",
  ].join('\n');
  expect(across(importsIn('functions/a/sample.ts', source)).map(inWords)).toEqual([
    'functions/a/sample.ts imports functions/b/a.ts',
    'functions/a/sample.ts imports functions/b/deep/c.ts',
    'functions/a/sample.ts imports functions/b/e.ts',
    'functions/a/sample.ts imports functions/b/f.ts',
  ]);
});

test('both sides of a pair, and a Lambda function that reaches into another, are named', () => {
  const imports = [
    { from: 'ring/a/one.ts', to: 'ring/b/two.ts' },
    { from: 'ring/b/three.ts', to: 'ring/a/deep/four.ts' },
    { from: 'ring/a/one.ts', to: 'ring/c/five.ts' },
  ];
  expect(mutual(imports)).toEqual([
    'ring/a/one.ts imports ring/b/two.ts',
    'ring/b/three.ts imports ring/a/deep/four.ts',
  ]);
  expect(betweenLambdas(imports, (folder) => folder !== 'ring/b')).toEqual([
    'ring/a/one.ts imports ring/c/five.ts',
  ]);
});
