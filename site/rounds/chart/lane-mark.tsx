import { symbol, symbolsFill } from 'd3-shape';
import { LANE_NAMES } from '#domain/categories/lane-names';

const LANES = Object.keys(LANE_NAMES);
const COLOURS = 4;

const placeOf = (lane: string): number => Math.max(0, LANES.indexOf(lane));

/** The class that gives a lane its colour. Colour and form together are of one lane alone: 4 and 7 have no common divisor. */
export const laneClass = (lane: string): string => `chart-${(placeOf(lane) % COLOURS) + 1}`;

/** The outline of a lane's mark, around its own middle. */
export function lanePath(lane: string, size = 70): string {
  const type = symbolsFill[placeOf(lane) % symbolsFill.length];
  return (type && symbol(type, size)()) ?? '';
}

/** A lane's mark by itself, for the legend. */
export function LaneMark({ lane }: { lane: string }) {
  return (
    <svg class="legend-mark" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
      <path d={lanePath(lane)} class={laneClass(lane)} />
    </svg>
  );
}
