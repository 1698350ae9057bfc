import Table from 'cli-table3';
import type { Usage } from './counted.ts';
import type { Measured } from './hold-round.ts';

/** No colours: the text goes to logs as well as to terminals. */
const PLAIN = { style: { head: [], border: [] } };

const figure = (value: number, digits = 0): string =>
  value.toLocaleString('en-CA', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const right = (content: string) => ({ content, hAlign: 'right' as const });
const row = (...cells: string[]) => cells.map(right);

/** All read units of a round. */
export const readUnits = ({ selection, other }: Measured): number => selection.readUnits + other.readUnits;

/** The rounds with their costs and, behind each, the ratio to the floor. */
export function roundsTable(rounds: readonly Measured[]): string {
  const head = [
    'Pool',
    'Invited',
    'Selection RU',
    '× floor',
    'All RU',
    '× floor',
    'WU',
    '× floor',
    'Requests',
    'ms each',
  ];
  const table = new Table({ ...PLAIN, head });
  for (const round of rounds) {
    const { pool, size, selection, other, floor, milliseconds } = round;
    const writes = selection.writeUnits + other.writeUnits;
    table.push(
      row(
        figure(pool),
        figure(size),
        figure(selection.readUnits),
        figure(selection.readUnits / floor.selection, 2),
        figure(readUnits(round)),
        figure(readUnits(round) / floor.reads, 2),
        figure(writes),
        figure(writes / floor.writes, 2),
        figure(selection.requests + other.requests),
        figure(milliseconds / size, 2),
      ),
    );
  }
  return table.toString();
}

/** One selection by each of the ways. */
export interface Comparison {
  pool: number;
  size: number;
  ranking: { usage: Usage; milliseconds: number };
  scan: { usage: Usage; milliseconds: number };
  sqlite?: { plain: number; indexed: number };
}

/** Selecting alone, beside a scan with a sort on the same engine and beside SQL in memory. */
export function comparisonTable(comparisons: readonly Comparison[]): string {
  const head = ['Pool', 'Selected', 'Ranking RU', 'ms', 'Scan and sort RU', 'ms', 'SQLite ms', 'with index'];
  const table = new Table({ ...PLAIN, head });
  for (const { pool, size, ranking, scan, sqlite } of comparisons)
    table.push(
      row(
        figure(pool),
        figure(size),
        figure(ranking.usage.readUnits),
        figure(ranking.milliseconds, 1),
        figure(scan.usage.readUnits),
        figure(scan.milliseconds, 1),
        sqlite ? figure(sqlite.plain, 1) : 'no Python',
        sqlite ? figure(sqlite.indexed, 1) : 'no Python',
      ),
    );
  return table.toString();
}
