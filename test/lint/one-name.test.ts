import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { LANE_NAMES } from '#domain/categories/lane-names';

const root = resolve(import.meta.dirname, '../..');
const PROGRAMS = ['cec', 'fsw', 'fst', 'pnp'] as const;

test('pages take the names of lanes from the one table, so that a lane has one name on all of them', () => {
  const files = readdirSync(join(root, 'site'), { recursive: true, encoding: 'utf8' });
  const tables = files
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('dist'))
    .filter((file) => {
      const text = readFileSync(join(root, 'site', file), 'utf8');
      // A table of its own would have a line for each programme.
      return PROGRAMS.every((lane) => new RegExp(`^\\s+${lane}: (?:'|\\{)`, 'm').test(text));
    });
  expect(tables).toEqual([]);
  expect(new Set(Object.values(LANE_NAMES).map(({ en }) => en)).size).toBe(Object.keys(LANE_NAMES).length);
});
