import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { LocalRunError } from '../engines/engine.ts';
import { laneOfPublishedName } from './published-names.ts';
import history from './rounds-history.json' with { type: 'json' };

/** Candidates by label of the counted bands, e.g. `501-600`, highest band first. */
export type Distribution = ReadonlyMap<string, number>;

/** A real round, as published. */
export interface PublishedRound {
  number: string;
  name: string;
  lane: string;
  at: IsoInstant;
  /** False where the source carries the day only; then `at` is a usual hour of that day. */
  timePublished: boolean;
  size: number;
  cutOff: { score: number; submittedAt: IsoInstant };
}

/** The pool as published for a day, and the rounds held until the next publication. */
export interface PublishedPool {
  day: IsoDate;
  distribution: Distribution;
  /** In order of time. */
  rounds: readonly PublishedRound[];
}

const USUAL_TIME = '14:30:00Z';
const withMilliseconds = (instant: string): IsoInstant => new Date(instant).toISOString();

function roundOf(record: (typeof history.rounds)[number]): PublishedRound {
  const { number, date, at, name, size, cutOff, tieBreak } = record;
  // Round 357 carries an instant of another day than its own date; the time of day is kept.
  const time = at?.slice(11) ?? USUAL_TIME;
  return {
    number,
    name,
    lane: laneOfPublishedName(name),
    at: withMilliseconds(`${date}T${time}`),
    timePublished: at !== null,
    size,
    cutOff: { score: cutOff, submittedAt: withMilliseconds(tieBreak) },
  };
}

/** The days whose distribution was published, oldest first. */
export const PUBLISHED_DAYS: readonly IsoDate[] = Object.keys(history.pools).sort();

/**
 * The newest pool published for `day` or before it.
 *
 * @throws LocalRunError when nothing is known that early
 * @example publishedPool('2024-04-25').day // '2024-04-23', with the rounds 294 and 295
 */
export function publishedPool(day: IsoDate): PublishedPool {
  const found = PUBLISHED_DAYS.filter((published) => published <= day).at(-1);
  const bands = Object.entries<Record<string, number>>(history.pools).find(([key]) => key === found)?.[1];
  if (found === undefined || bands === undefined)
    throw new LocalRunError(
      `No distribution of the pool is known for ${day}: the first one is of ${PUBLISHED_DAYS[0]}. Choose that day or a later one.`,
    );
  const rounds = history.rounds.filter(({ poolAsOf }) => poolAsOf === found).map(roundOf);
  rounds.sort((a, b) => (a.at < b.at ? -1 : 1));
  return { day: found, distribution: new Map(Object.entries(bands)), rounds };
}
