import Table from 'cli-table3';
import type { Drawn } from '../population/places.ts';
import type { Distribution, PublishedPool } from '../population/rounds-history.ts';
import type { ComparedRound } from './compare.ts';
import type { PoolBefore } from './hold-rounds.ts';

/** No colours: the text goes to logs as well as to terminals. */
const PLAIN = { style: { head: [], border: [] } };
const NO_RULES = { chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } };

const figure = (count: number) => count.toLocaleString('en-CA');
const instant = (text: string) => text.slice(0, 19).replace('T', ' ');

function landed({ held, ourBand, publishedBand, arithmetic }: ComparedRound): string {
  if (held.cutOff === null) return 'nobody';
  if (ourBand === publishedBand) return 'yes';
  return arithmetic ? 'NO' : 'no';
}

/** Our rounds beside the published ones, and beside what was drawn for them before the system held any. */
export function roundsTable(compared: readonly ComparedRound[], drawn: ReadonlyMap<string, Drawn>): string {
  const table = new Table({
    ...PLAIN,
    head: ['Round', 'Lane', '', 'Size', 'Issued', 'Cut-off', 'Tie-break (UTC)', 'Same band'],
  });
  for (const round of compared) {
    const { published, size, held, publishedBand } = round;
    const { cutOff } = published;
    const { count = 0, lowest = '-' } = drawn.get(published.number) ?? {};
    table.push(
      [
        {
          content: `#${published.number}\n${instant(published.at).slice(0, published.timePublished ? 16 : 10)}`,
          rowSpan: 3,
        },
        { content: published.lane, rowSpan: 3 },
        'published',
        { content: figure(published.size), hAlign: 'right' },
        { content: figure(published.size), hAlign: 'right' },
        { content: cutOff.score, hAlign: 'right' },
        instant(cutOff.submittedAt),
        { content: `${landed(round)} (${publishedBand})`, rowSpan: 3 },
      ],
      ['drawn', { content: figure(count), hAlign: 'right' }, '', { content: lowest, hAlign: 'right' }, ''],
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

/** The pool by band before the rounds: published, scaled to our population, and as our system counted it. */
export function poolTable(pool: PublishedPool, scaled: Distribution, counted: PoolBefore | null): string {
  const table = new Table({
    ...PLAIN,
    ...NO_RULES,
    head: ['CRS', `Published ${pool.day}`, 'Scaled', counted ? `Here ${counted.asOf}` : 'Here'],
    colAligns: ['left', 'right', 'right', 'right'],
  });
  for (const [label, published] of pool.distribution) {
    const ours = counted ? figure(counted.bands.get(label) ?? 0) : 'not counted';
    table.push([label, figure(published), figure(scaled.get(label) ?? 0), ours]);
  }
  return table.toString();
}
