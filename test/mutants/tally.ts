import { dirname } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import Table from 'cli-table3';
import type { Finding } from './try-mutants.ts';

/** Killed by a test; met by tests, none of which noticed; met by none (or only while the modules were loaded). */
type Fate = 'killed' | 'survived' | 'not met';

/**
 * Counts the mutants of each folder by their fate.
 *
 * @returns the table as text, and the mutants that survived
 */
export function tallyOf(
  mutants: readonly Mutant[],
  found: readonly Finding[],
): { rows: string; survived: Mutant[] } {
  const fates = new Map<string, Fate>();
  for (const { id, killed } of found)
    if (killed || !fates.has(id)) fates.set(id, killed ? 'killed' : 'survived');
  const fateOf = ({ id }: Mutant): Fate => fates.get(id) ?? 'not met';

  const folders = [...new Set(mutants.map(({ fileName }) => dirname(fileName)))].sort();
  const table = new Table({
    head: ['folder', 'mutants', 'killed', 'survived', 'not met'],
    style: { head: [] },
  });
  const row = (name: string, of: readonly Mutant[]): (string | number)[] => {
    const count = (fate: Fate): number => of.filter((mutant) => fateOf(mutant) === fate).length;
    return [name, of.length, count('killed'), count('survived'), count('not met')];
  };
  for (const folder of folders)
    table.push(
      row(
        folder,
        mutants.filter(({ fileName }) => dirname(fileName) === folder),
      ),
    );
  table.push(row('domain', mutants));
  return { rows: table.toString(), survived: mutants.filter((mutant) => fateOf(mutant) === 'survived') };
}
