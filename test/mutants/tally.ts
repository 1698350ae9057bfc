import { dirname } from 'node:path';
import type { Mutant } from '@stryker-mutator/api/core';
import Table from 'cli-table3';

/**
 * Counts the mutants of each folder.
 *
 * @param killed ids of the mutants that a test killed
 * @returns a table as text
 */
export function tallyOf(mutants: readonly Mutant[], killed: ReadonlySet<string>): string {
  const table = new Table({ head: ['folder', 'mutants', 'killed', 'survived'], style: { head: [] } });
  const row = (name: string, of: readonly Mutant[]): (string | number)[] => {
    const dead = of.filter(({ id }) => killed.has(id)).length;
    return [name, of.length, dead, of.length - dead];
  };
  const folderOf = ({ fileName }: Mutant): string => dirname(fileName);
  for (const folder of [...new Set(mutants.map(folderOf))].sort())
    table.push(
      row(
        folder,
        mutants.filter((mutant) => folderOf(mutant) === folder),
      ),
    );
  table.push(row('domain', mutants));
  return table.toString();
}
