import Table from 'cli-table3';
import type { Distribution, PublishedPool } from '../population/rounds-history.ts';
import type { ComparedRound } from './compare.ts';

/** No colours: the text goes to logs as well as to terminals. */
const PLAIN = { style: { head: [], border: [] } };

const figure = (count: number) => count.toLocaleString('en-CA');
const instant = (text: string) => text.slice(0, 19).replace('T', ' ');

function landed({ held, ourBand, publishedBand, arithmetic }: ComparedRound): string {
  if (held.cutOff === null) return 'nobody';
  if (ourBand === publishedBand) return 'yes';
  return arithmetic ? 'NO' : 'no';
}

/** Our rounds beside the published ones. */
export function roundsTable(compared: readonly ComparedRound[]): string {
  const table = new Table({
    ...PLAIN,
    head: ['Round', 'Lane', '', 'Size', 'Issued', 'Cut-off', 'Tie-break (UTC)', 'In published band'],
  });
  for (const round of compared) {
    const { published, size, held, publishedBand } = round;
    const { cutOff } = published;
    table.push(
      [
        {
          content: `#${published.number}\n${instant(published.at).slice(0, published.timePublished ? 16 : 10)}`,
          rowSpan: 2,
        },
        { content: published.lane, rowSpan: 2 },
        'published',
        { content: figure(published.size), hAlign: 'right' },
        { content: figure(published.size), hAlign: 'right' },
        { content: cutOff.score, hAlign: 'right' },
        instant(cutOff.submittedAt),
        { content: `${landed(round)} (${publishedBand})`, rowSpan: 2 },
      ],
      [
        'here',
        { content: figure(size), hAlign: 'right' },
        { content: figure(held.issued), hAlign: 'right' },
        { content: held.cutOff?.score ?? '-', hAlign: 'right' },
        held.cutOff ? instant(held.cutOff.submittedAt) : '-',
      ],
    );
  }
  return table.toString();
}

/**
 * The pool by band before the rounds.
 *
 * @param scaled the published distribution, scaled to the population
 * @param counted what the system counted; `null` when it had not counted yet
 */
export function poolTable(
  pool: PublishedPool,
  scaled: Distribution,
  counted: ReadonlyMap<string, number> | null,
): string {
  const table = new Table({
    ...PLAIN,
    head: ['CRS', `Published ${pool.day}`, 'Scaled', 'In our pool'],
    colAligns: ['left', 'right', 'right', 'right'],
  });
  for (const [label, published] of pool.distribution) {
    const ours = counted ? figure(counted.get(label) ?? 0) : '-';
    table.push([label, figure(published), figure(scaled.get(label) ?? 0), ours]);
  }
  return table.toString();
}
