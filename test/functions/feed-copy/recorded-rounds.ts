import { closeBands } from '#domain/rounds/pool-bands';
import { roundIdOf } from '#domain/rounds/round-id';
import type { CompletedRound } from '#functions/table/round';
import { laneOfPublishedName } from '#local/population/published-names';
import { PUBLISHED_DAYS, publishedPool } from '#local/population/rounds-history';
import record from '../../domain/reference/rounds.json' with { type: 'json' };

/** What is held of a round's figures, by its number. */
const figures = new Map(
  PUBLISHED_DAYS.map(publishedPool).flatMap(({ day, distribution, rounds }) =>
    rounds.map(({ number, size, cutOff }) => [number, { day, distribution, size, cutOff }] as const),
  ),
);

/** Numbers that repeat nothing, for rounds of which no figures are held. */
function drawn(seed: number, from: number, to: number): number {
  const hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  return from + (hash % (to - from));
}

function roundOf({ number, date, at, name }: (typeof record.rounds)[number], index: number): CompletedRound {
  const lane = name === 'Federal Skilled Trades' ? 'fst' : laneOfPublishedName(name);
  const scheduledAt = new Date(at ?? `${date}T14:30:00Z`).toISOString();
  const held = figures.get(number);
  const order = { plan: lane, scheduledAt };
  const earlier = Date.parse(scheduledAt) - drawn(index, 1, 10_000) * 3_723_000;
  return {
    ...order,
    id: roundIdOf(order),
    lane,
    size: held?.size ?? drawn(index, 500, 5_000),
    plannedAt: scheduledAt,
    number: index + 1,
    startedAt: scheduledAt,
    touchedAt: scheduledAt,
    state: 'completed',
    frozenAt: scheduledAt,
    selected: held?.size ?? drawn(index, 500, 5_000),
    digest: '0'.repeat(64),
    merkleRoot: '0'.repeat(64),
    cutOff: held?.cutOff ?? { score: drawn(index, 350, 890), submittedAt: new Date(earlier).toISOString() },
    ruleset: '2025-03-25',
    poolByBand: held
      ? {
          asOf: held.day,
          takenAt: `${held.day}T04:05:00.000Z`,
          ...closeBands(Object.fromEntries(held.distribution)),
        }
      : null,
    chunks: 1,
    nextChunk: 1,
    issued: held?.size ?? drawn(index, 500, 5_000),
    lapsed: {},
    completedAt: scheduledAt,
  };
}

/** The 448 official rounds as if they had been held here, oldest first; figures that are not held are drawn. */
export const RECORDED_ROUNDS: readonly CompletedRound[] = record.rounds.map(roundOf);
