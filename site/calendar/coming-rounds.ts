import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import { dayInFigures } from '../words/instants.ts';

/** A round of `GET /calendar`. */
export interface ComingRound {
  plan: string;
  lane: string;
  size?: number;
  minimumScore?: number;
  scheduledAt: IsoInstant;
  state: string;
}

/** The answer of `GET /calendar`. */
export interface ComingRounds {
  rounds: readonly ComingRound[];
  paused?: { since: IsoInstant };
}

const isComing = (value: unknown): value is ComingRound =>
  typeof value === 'object' &&
  value !== null &&
  ['plan', 'lane', 'state', 'scheduledAt'].every((name) => typeof Reflect.get(value, name) === 'string');

/** Whether an answer is a calendar. */
export const isCalendar = (value: unknown): value is ComingRounds =>
  typeof value === 'object' &&
  value !== null &&
  'rounds' in value &&
  Array.isArray(value.rounds) &&
  value.rounds.every(isComing);

/** Rounds by the day on the authority's calendar, the soonest first. */
export function byDay(rounds: readonly ComingRound[]): [IsoDate, ComingRound[]][] {
  const days = new Map<IsoDate, ComingRound[]>();
  const inOrder = rounds.toSorted((one, other) => (one.scheduledAt < other.scheduledAt ? -1 : 1));
  for (const round of inOrder) {
    const day = dayInFigures(round.scheduledAt);
    days.set(day, [...(days.get(day) ?? []), round]);
  }
  return [...days];
}
