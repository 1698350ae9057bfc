import { describe, expect, test } from 'vitest';
import { LANES } from '#domain/categories/lanes';
import { COUNTED_BANDS } from '#domain/rounds/pool-bands';
import { feedOf } from '#functions/rounds/feed';
import { feedRoundOf } from '#functions/table/feed-round';
import { RECORDED_ROUNDS } from '../feed-copy/recorded-rounds.ts';

/**
 * What public readers of Canada's feed need of ours, read in their sources and written down in our words. The feed is taken
 * from its text, as they take it.
 */
const [newest] = RECORDED_ROUNDS.slice(-1);
const rounds = [
  ...RECORDED_ROUNDS,
  // One of every lane that the record does not have.
  ...LANES.map((lane, index) => ({
    ...(newest as (typeof RECORDED_ROUNDS)[number]),
    lane,
    number: 1_000 + index,
    scheduledAt: `2026-12-${String(index + 1).padStart(2, '0')}T15:00:00.000Z`,
  })),
];
const text = JSON.stringify(feedOf(rounds.flatMap((round) => feedRoundOf(round) ?? [])));
const feed: Record<string, unknown> = JSON.parse(text);
const rows = feed.rounds as Record<string, string>[];

/** The text of a field without everything that is not part of a number. */
const figure = (value: string | undefined): number => Number((value ?? '').replace(/[^0-9.]/g, ''));

test('all: an object whose list `rounds` has objects of texts only', () => {
  expect(Array.isArray(feed.rounds)).toBe(true);
  expect(rows).toHaveLength(448 + LANES.length);
  for (const row of rows) for (const value of Object.values(row)) expect(typeof value).toBe('string');
});

describe('scripts/update-data.cjs of canada-immigration-calculator', () => {
  test('reads score and size as texts with commas, takes the date as it is, and drops a round without them', () => {
    for (const { drawCRS = '', drawSize = '', drawDate = '' } of rows) {
      expect(Number.parseInt(drawCRS.replaceAll(',', ''), 10)).toBeGreaterThan(0);
      expect(Number.parseInt(drawSize.replaceAll(',', ''), 10)).toBeGreaterThan(0);
      expect(drawDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    // A comma stands between every three figures, and nothing else.
    expect(new Set(rows.map(({ drawSize = '' }) => /^\d{1,3}(,\d{3})*$/.test(drawSize)))).toEqual(
      new Set([true]),
    );
  });

  test('sorts by a number that is not zero, and finds the latest first', () => {
    const numbers = rows.map(({ drawNumber }) => Number.parseInt(drawNumber ?? '', 10));
    expect(numbers.every((number) => number > 0)).toBe(true);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('tells the experience class and the nominee programme by name, and writes names into code in double quotes', () => {
    const names = (words: string) =>
      rows.filter(({ drawName = '' }) => drawName.toLowerCase().includes(words)).length;
    const held = (lane: string) => rounds.filter((round) => round.lane === lane).length;
    expect(names('canadian experience class')).toBe(held('cec'));
    expect(names('provincial nominee program')).toBe(held('pnp'));
    for (const { drawName } of rows) expect(drawName).not.toMatch(/["\\\n]/);
  });
});

describe('scripts/update-rounds.mjs of maplesteps-rules', () => {
  test('looks for the highest number in names of the kind that ours is', () => {
    expect(/ee_rounds_(\d+)_en\.json/i.exec('/feeds/ee_rounds_123_en.json')?.[1]).toBe('123');
  });

  test('takes `rounds` before `classes`, fails on a date that is none, and makes numbers of what it needs', () => {
    for (const row of rows) {
      expect(Number.isNaN(new Date(row.drawDate ?? '').getTime())).toBe(false);
      for (const field of ['drawSize', 'drawCRS', 'drawNumber'])
        expect(Number.isInteger(Number(row[field]?.replace(/[^\d.-]/g, '')))).toBe(true);
    }
  });

  test('finds the category by a word in the name', () => {
    const word = {
      pnp: 'provincial nominee',
      french: 'french',
      healthcare: 'healthcare',
      trades: 'trade',
      transport: 'transport',
      stem: 'stem',
      agriculture: 'agriculture',
    };
    for (const [lane, expected] of Object.entries(word)) {
      const own = rows.find(
        ({ drawNumber }) => drawNumber === String(1_000 + (LANES as readonly string[]).indexOf(lane)),
      );
      expect(own?.drawName?.toLowerCase()).toContain(expected);
    }
  });
});

describe('src/draws/aggregator.ts of crs-calculator', () => {
  test('finds what it keeps in every round', () => {
    const kept = [
      'drawNumber',
      'drawNumberURL',
      'drawDate',
      'drawName',
      'drawSize',
      'drawCRS',
      'drawCutOff',
      'drawDistributionAsOn',
      'dd18',
    ];
    for (const row of rows) for (const field of kept) expect(row).toHaveProperty(field);
  });

  test('takes the address from single quotes behind href=', () => {
    // A person who follows it comes to the page of the round.
    for (const { drawNumberURL = '' } of rows)
      expect(/href='([^']+)'/.exec(drawNumberURL)?.[1]).toMatch(/^\/en\/rounds\/round\/\?id=[\w-]+$/);
  });

  test('sorts days as texts and rounds of a day by number', () => {
    const sorted = [...rows].sort((a, b) =>
      a.drawDate === b.drawDate
        ? figure(b.drawNumber) - figure(a.drawNumber)
        : (b.drawDate ?? '').localeCompare(a.drawDate ?? ''),
    );
    expect(sorted[0]?.drawDate).toBe(rows[0]?.drawDate);
  });

  test('adds up the fifteen counted bands, and dd18 is their sum', () => {
    const fields = [
      'dd1',
      'dd2',
      'dd4',
      'dd5',
      'dd6',
      'dd7',
      'dd8',
      'dd10',
      'dd11',
      'dd12',
      'dd13',
      'dd14',
      'dd15',
      'dd16',
      'dd17',
    ];
    expect(COUNTED_BANDS.map(({ field }) => field).sort()).toEqual([...fields].sort());
    for (const row of rows)
      expect(fields.reduce((sum, field) => sum + figure(row[field]), 0)).toBe(figure(row.dd18));
  });

  test('knows the kind of each round by words of its name', () => {
    const words: Partial<Record<(typeof LANES)[number], string>> = {
      cec: 'canadian experience',
      pnp: 'provincial nominee',
      french: 'french',
      physicians: 'physician',
      healthcare: 'healthcare',
      trades: 'trade occupations',
      stem: 'stem',
      transport: 'transport',
      agriculture: 'agri',
      education: 'education',
      'senior-managers': 'senior manager',
      military: 'military',
      fsw: 'federal skilled worker',
      fst: 'federal skilled trades',
    };
    LANES.forEach((lane, index) => {
      const name = rows.find(({ drawNumber }) => drawNumber === String(1_000 + index))?.drawName ?? '';
      if (lane === 'general') expect(name.toLowerCase()).toBe('general');
      // It has no word for rounds of researchers, and shows them as others.
      else if (lane !== 'researchers') expect(name.toLowerCase()).toContain(words[lane]);
    });
  });
});
