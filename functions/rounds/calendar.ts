import type { IsoInstant } from '#domain/profile/profile';
import { roundIdOf } from '#domain/rounds/round-id';
import { expectedRounds } from '../round-plans/expected-rounds.ts';
import { readPoolHolder } from '../table/pool-holder.ts';
import type { Round } from '../table/round.ts';
import { waitingRounds } from '../table/round-agenda.ts';
import { readRounds, roundIdsSince } from '../table/rounds-around.ts';
import type { RoundsDependencies } from './dependencies.ts';

/**
 * What the calendar says of a round: `expected` by its plan; `planned`, known and not begun; `paused`, due and held back
 * by a pause; `selecting` and `inviting`, begun; `cancelled`.
 */
export type CalendarState = 'expected' | 'planned' | 'paused' | 'selecting' | 'inviting' | 'cancelled';

/** A round that has not been held, as everybody may see it. */
export interface CalendarRound {
  plan: string;
  lane: string;
  size?: number;
  minimumScore?: number;
  scheduledAt: IsoInstant;
  state: CalendarState;
}

/** Rounds to come, the soonest first, and since when rounds are paused, if they are. */
export interface Calendar {
  rounds: CalendarRound[];
  paused?: { since: IsoInstant };
}

const DAY_MS = 86_400_000;

/** A schedule orders within a minute, and its order may stand behind a round that has the pool: so long a round stays expected. */
const ORDERED_WITHIN_MS = 10 * 60_000;

/** So many rounds of the last day and of the future are looked at, and so many that wait. */
const MOST_KNOWN = 200;
const MOST_WAITING = 100;

function stateOf(round: Round, now: IsoInstant, paused: boolean): CalendarState | undefined {
  switch (round.state) {
    case 'planned':
      return paused && round.scheduledAt <= now ? 'paused' : 'planned';
    case 'selecting':
    case 'inviting':
    case 'cancelled':
      return round.state;
    default:
      return undefined;
  }
}

function calendarRound(round: Omit<CalendarRound, 'state'>, state: CalendarState): CalendarRound {
  const { plan, lane, size, minimumScore, scheduledAt } = round;
  return {
    plan,
    lane,
    ...(size === undefined ? {} : { size }),
    ...(minimumScore === undefined ? {} : { minimumScore }),
    scheduledAt,
    state,
  };
}

const bySoonest = (a: CalendarRound, b: CalendarRound): number => {
  const [one, other] = [a, b].map(({ scheduledAt, plan }) => `${scheduledAt}#${plan}`);
  return one === undefined || other === undefined || one === other ? 0 : one < other ? -1 : 1;
};

/**
 * The rounds to come: those that plans will order, one-off rounds, rounds that wait, the one that has begun, and those
 * cancelled, until a day after their instant. What a plan orders has its id from the start, so readers see it once.
 */
export async function readCalendar(deadline: AbortSignal, deps: RoundsDependencies): Promise<Calendar> {
  const now = deps.now();
  const instant = now.toISOString();
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const [{ roundId, pause }, waiting, listed] = await Promise.all([
    readPoolHolder(deps, deadline),
    waitingRounds(deps, { until: instant, limit: MOST_WAITING }, deadline),
    roundIdsSince(deps, { since, limit: MOST_KNOWN }, deadline),
  ]);
  const ids = new Set([...(roundId === undefined ? [] : [roundId]), ...waiting, ...listed]);
  const known = await readRounds([...ids], deadline, deps);
  const expected = expectedRounds(deps.plans, new Date(now.getTime() - ORDERED_WITHIN_MS));
  const rounds = [
    ...known.flatMap((round) => {
      const state = stateOf(round, instant, pause !== undefined);
      return state === undefined ? [] : [calendarRound(round, state)];
    }),
    ...expected.flatMap((round) => (ids.has(roundIdOf(round)) ? [] : [calendarRound(round, 'expected')])),
  ].sort(bySoonest);
  return pause ? { rounds, paused: { since: pause.at } } : { rounds };
}
