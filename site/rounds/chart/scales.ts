import { scaleLinear, scaleUtc } from 'd3-scale';
import type { RoundView } from '#functions/rounds/round-view';

/** A round that has a cut-off, as a point. */
export interface Point {
  round: RoundView;
  at: Date;
  score: number;
}

/** Rounds with a cut-off, oldest first. */
export const pointsOf = (rounds: readonly RoundView[]): Point[] =>
  rounds
    .flatMap((round) =>
      round.cutOff ? [{ round, at: new Date(round.scheduledAt), score: round.cutOff.score }] : [],
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime());

const DAY_MS = 86_400_000;

/** Sides of the chart, and the room around the marks. */
export const ROOM = { top: 16, right: 16, bottom: 32, left: 48 } as const;

/** Scales from instants and scores to places in a chart of a size. @param own the reader's score, which must be in sight */
export function scalesOf(
  points: readonly Point[],
  own: number | undefined,
  size: { width: number; height: number },
) {
  const instants = points.map(({ at }) => at.getTime());
  const [first, last] = [Math.min(...instants), Math.max(...instants)];
  // One round alone stands in the middle of two days.
  const around = first === last ? DAY_MS : (last - first) * 0.02;
  const scores = [...points.map(({ score }) => score), ...(own === undefined ? [] : [own])];
  const x = scaleUtc([first - around, last + around], [ROOM.left, size.width - ROOM.right]);
  const lowest = Math.min(...scores);
  const highest = Math.max(...scores);
  const y = scaleLinear([Math.max(0, lowest - 10), highest + 10], [size.height - ROOM.bottom, ROOM.top]).nice(
    6,
  );
  const days = (last - first) / DAY_MS;
  return { x, y, step: days > 1500 ? 'year' : days > 70 ? 'month' : 'day' } as const;
}
