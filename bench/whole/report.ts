import Table from 'cli-table3';
import type { Finding } from './finding.ts';
import type { WholeRound } from './run.ts';

/** No colours: the text goes to logs as well as to terminals. */
const PLAIN = { style: { head: [], border: [] } };

const figure = (value: number, digits = 0): string =>
  value.toLocaleString('en-CA', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const right = (content: string) => ({ content, hAlign: 'right' as const });

function costsTable({ costs, observation: { size } }: WholeRound): string {
  const head = ['Operation', 'Requests', 'Read units', 'Write units'];
  const table = new Table({ ...PLAIN, head });
  const sum = { requests: 0, readUnits: 0, writeUnits: 0 };
  const row = (name: string, { requests, readUnits, writeUnits }: typeof sum, digits?: number) =>
    table.push([name, ...[requests, readUnits, writeUnits].map((value) => right(figure(value, digits)))]);
  for (const [operation, cost] of [...costs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (cost.requests === 0) continue;
    row(operation, cost);
    sum.requests += cost.requests;
    sum.readUnits += cost.readUnits;
    sum.writeUnits += cost.writeUnits;
  }
  row('together', sum);
  const each = (value: number) => value / size;
  row(
    'for each invited',
    { requests: each(sum.requests), readUnits: each(sum.readUnits), writeUnits: each(sum.writeUnits) },
    2,
  );
  return table.toString();
}

/** What was found, and what it took, for people. */
export function reportOf(held: WholeRound, findings: readonly Finding[]): string {
  const { observation, milliseconds } = held;
  const { size, round, population } = observation;
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
  return [
    '',
    `Round ${round.id}: ${figure(size)} out of ${figure(population.ranked.length)}`,
    ...findings.map(({ ok, text }) => `${ok ? 'holds ' : 'FAILS '}  ${text}`),
    '',
    `What the table was asked, from the call of the round to the last e-mail (functions run-round, notify and timers)`,
    costsTable(held),
    `Pool filled in ${seconds(milliseconds.filling)}; round with its e-mails in ${seconds(milliseconds.holding)}, ` +
      `${(milliseconds.holding / size).toFixed(1)} ms for each invited, on this machine`,
    findings.every(({ ok }) => ok) ? `All ${findings.length} hold.` : 'NOT everything holds.',
    '',
  ].join('\n');
}
