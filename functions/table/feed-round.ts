import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { COUNTED_BANDS, closeBands } from '#domain/rounds/pool-bands';
import { roundIdOf } from '#domain/rounds/round-id';
import { UnreadableItem } from './item-type.ts';
import type { CompletedRound, Round } from './round.ts';

/** What the feed says of a round. */
export type FeedRound = Pick<
  CompletedRound,
  'id' | 'plan' | 'number' | 'scheduledAt' | 'lane' | 'issued' | 'poolByBand'
> & { cutOff: NonNullable<CompletedRound['cutOff']> };

/** A round as the feed needs it; `undefined` of one that it does not know: one that invited none, or that is not completed. */
export function feedRoundOf(round: Round): FeedRound | undefined {
  if (round.state !== 'completed' || !round.cutOff) return undefined;
  const { id, plan, number, scheduledAt, lane, issued, cutOff, poolByBand } = round;
  return { id, plan, number, scheduledAt, lane, issued, cutOff, poolByBand };
}

const texts = v.array(v.string());
const figures = v.array(v.number());
const perhaps = v.array(v.nullable(v.string()));

/** Rounds by columns: what is alike stands together, so that it compresses to some fifty bytes a round. */
const COLUMNS = v.object({
  number: figures,
  plan: texts,
  scheduledAt: texts,
  lane: texts,
  issued: figures,
  score: figures,
  submittedAt: texts,
  asOf: perhaps,
  takenAt: perhaps,
  /** By band; the sums of finer bands are left out. */
  bands: v.array(v.array(v.nullable(v.number()))),
});

function columnText(rounds: readonly FeedRound[]): string {
  const column = <Value>(of: (round: FeedRound) => Value): Value[] => rounds.map(of);
  const columns: v.InferOutput<typeof COLUMNS> = {
    number: column(({ number }) => number),
    plan: column(({ plan }) => plan),
    scheduledAt: column(({ scheduledAt }) => scheduledAt),
    lane: column(({ lane }) => lane),
    issued: column(({ issued }) => issued),
    score: column(({ cutOff }) => cutOff.score),
    submittedAt: column(({ cutOff }) => cutOff.submittedAt),
    asOf: column(({ poolByBand }) => poolByBand?.asOf ?? null),
    takenAt: column(({ poolByBand }) => poolByBand?.takenAt ?? null),
    bands: COUNTED_BANDS.map(({ label }) =>
      column(({ poolByBand }) => (poolByBand ? (poolByBand.bands[label] ?? 0) : null)),
    ),
  };
  return JSON.stringify(columns);
}

/** Packs rounds into few bytes. */
export const packRounds = (rounds: readonly FeedRound[]): Uint8Array =>
  brotliCompressSync(columnText(rounds));

/** Whether the feed says the same of both. */
export const sameRounds = (some: readonly FeedRound[], others: readonly FeedRound[]): boolean =>
  columnText(some) === columnText(others);

type Columns = v.InferOutput<typeof COLUMNS>;

function poolAt(index: number, { asOf, takenAt, bands }: Columns): FeedRound['poolByBand'] {
  const day = asOf[index];
  if (day == null) return null;
  const at = takenAt[index];
  const counted = COUNTED_BANDS.map(({ label }, band) => [label, bands[band]?.[index] ?? 0] as const);
  return { asOf: day, ...(at != null && { takenAt: at }), ...closeBands(Object.fromEntries(counted)) };
}

/** The rounds that were packed. @throws UnreadableItem */
export function unpackRounds(packed: Uint8Array): FeedRound[] {
  const parsed = v.safeParse(COLUMNS, JSON.parse(brotliDecompressSync(packed).toString()));
  if (!parsed.success) throw new UnreadableItem('page of the feed', ['packed']);
  const columns = parsed.output;
  return columns.number.map((number, index) => {
    const [plan = '', scheduledAt = ''] = [columns.plan[index], columns.scheduledAt[index]];
    return {
      id: roundIdOf({ plan, scheduledAt }),
      plan,
      number,
      scheduledAt,
      lane: columns.lane[index] ?? '',
      issued: columns.issued[index] ?? 0,
      cutOff: { score: columns.score[index] ?? 0, submittedAt: columns.submittedAt[index] ?? '' },
      poolByBand: poolAt(index, columns),
    };
  });
}
