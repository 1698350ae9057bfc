import { describe, expect, it } from 'vitest';
import { bandAtRank, compareRound, missed } from '#local/demo/compare';
import { largestRemainder } from '#local/population/largest-remainder';
import {
  PUBLISHED_DAYS,
  type PublishedPool,
  type PublishedRound,
  publishedPool,
} from '#local/population/rounds-history';
import { scaledSize } from '#local/population/scaled-size';

const held = (score: number | null) => ({
  id: 'r',
  state: 'completed',
  issued: score === null ? 0 : 1,
  cutOff: score === null ? null : { score, submittedAt: '2024-04-01T00:00:00.000Z' },
});

/** A round that is not scaled at all. */
const asPublished = ({ distribution: scaled }: PublishedPool, { size }: PublishedRound) => ({
  size,
  held: held(null),
  scaled,
});

describe('compare', () => {
  it('scales the round of 2024-04-23 to 20 of 2,000, and never below one', () => {
    // 2,095 × 2,000 / 214,697 = 19.52
    expect(scaledSize(2095, 2000, 214_697)).toBe(20);
    expect(scaledSize(4, 2000, 231_533)).toBe(1);
    expect(scaledSize(2095, 214_697, 214_697)).toBe(2095);
  });

  it('finds the band of a rank: 1,057 stand above 600 points, 10,625 from 501 to 600', () => {
    const { distribution } = publishedPool('2024-04-23');
    expect([1, 1057, 1058, 11_682, 11_683].map((rank) => bandAtRank(distribution, rank))).toEqual([
      '601-1200',
      '601-1200',
      '501-600',
      '501-600',
      '491-500',
    ]);
    expect(bandAtRank(distribution, 214_697)).toBe('0-300');
    expect(bandAtRank(distribution, 214_698)).toBeUndefined();
  });

  it('holds a general round to the published band, and no other', () => {
    const pool = publishedPool('2024-04-23');
    const [general, french] = pool.rounds;
    if (!general || !french) throw new Error('two rounds were published');
    const compared = (round: typeof general, score: number | null) =>
      compareRound(pool, round, {
        size: 20,
        held: held(score),
        scaled: largestRemainder(pool.distribution, 2000),
      });
    expect(compared(general, 501)).toMatchObject({
      arithmetic: true,
      publishedBand: '501-600',
      ourBand: '501-600',
    });
    expect([501, 600, 500, 601, null].map((score) => missed(compared(general, score)))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(missed(compared(french, 300))).toBe(false);
    expect(compared(french, 300).arithmetic).toBe(false);
  });

  it('knows the one general round whose published figures do not lead to its cut-off: #238, 5,500 at 490', () => {
    const days = ['2023-01-18', '2023-01-11', '2023-03-15', '2023-06-27', '2024-01-30'];
    const arithmetic = days.map((day) => {
      const pool = publishedPool(day);
      const general = pool.rounds.find(({ lane }) => lane === 'general');
      if (!general) throw new Error('a general round was published');
      return [general.number, compareRound(pool, general, asPublished(pool, general)).arithmetic];
    });
    expect(arithmetic).toEqual([
      ['238', false],
      ['237', true],
      ['243', true],
      ['251', true],
      ['281', true],
    ]);
  });

  // Of 2,095 in 214,697 one person of one is 1; the one person stands in the largest band, from 351 to 400.
  it('holds no round to the published band that so few people cannot lead to', () => {
    const pool = publishedPool('2024-04-23');
    const [general] = pool.rounds;
    if (!general) throw new Error('a general round was published');
    const compared = (population: number) =>
      compareRound(pool, general, {
        size: scaledSize(general.size, population, 214_697),
        held: held(364),
        scaled: largestRemainder(pool.distribution, population),
      });
    expect(compared(1)).toMatchObject({ arithmetic: false, tooSmall: true });
    expect(missed(compared(1))).toBe(false);
    expect(compared(2000)).toMatchObject({ arithmetic: true, tooSmall: false });
    expect(missed(compared(2000))).toBe(true);
  });

  it('scales every arithmetic round to 2,000 candidates without leaving its band; at 500 rounding moves three', () => {
    const general = PUBLISHED_DAYS.flatMap((day) => {
      const pool = publishedPool(day);
      return pool.rounds.map((round) => ({
        pool,
        ...compareRound(pool, round, asPublished(pool, round)),
      }));
    }).filter(({ published }) => published.lane === 'general');
    const arithmetic = general.filter((round) => round.arithmetic);
    expect([general.length, arithmetic.length]).toEqual([38, 37]);
    const moved = (population: number) =>
      arithmetic.filter(({ pool: { distribution }, published, publishedBand }) => {
        const total = [...distribution.values()].reduce((sum, count) => sum + count, 0);
        const scaled = largestRemainder(distribution, population);
        return bandAtRank(scaled, scaledSize(published.size, population, total)) !== publishedBand;
      });
    expect(moved(2000)).toEqual([]);
    expect(moved(500).map(({ published }) => published.number)).toEqual(['243', '275', '292']);
  });
});
