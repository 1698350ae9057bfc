import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const functions = resolve(import.meta.dirname, '../../functions');

/** Writes of one item that do not go through the one function which sends them again when a transaction is at the item. */
const unguarded = (text: string): string[] =>
  [...text.matchAll(/(\w+)\(\s*new ((?:Put|Update|Delete)Command)\(/g)]
    .filter(([, by]) => by !== 'itemWrite')
    .map(([, by, command]) => `${by}(new ${command})`);

test('every write of one item outside of a transaction is sent by itemWrite', () => {
  const files = readdirSync(functions, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(join(functions, name), 'utf8'));
  const constructed = texts.flatMap((text) => text.match(/new (Put|Update|Delete)Command\(/g) ?? []);
  const guarded = texts.flatMap(
    (text) => text.match(/itemWrite\(\s*new (Put|Update|Delete)Command\(/g) ?? [],
  );
  expect(texts.flatMap(unguarded)).toEqual([]);
  expect(guarded.length).toBe(constructed.length);
  expect(guarded.length).toBeGreaterThan(5);
});

test('the check sees one that does not', () => {
  expect(unguarded('await db.send(\n  new UpdateCommand({}),\n);')).toEqual(['send(new UpdateCommand)']);
  expect(unguarded('await itemWrite(new PutCommand({}), deps);')).toEqual([]);
});
