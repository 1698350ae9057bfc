import type { Day } from '../../calendar/day.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import type { IsoDate } from '../../profile/profile.ts';
import { inForce } from '../../rulebook/lookup.ts';
import { supersededSince } from '../score/rules-warnings.ts';
import type { Step } from './step.ts';

/** The first day after the one asked about, up to `end`, from which the points of the rules are not known. */
export function unknownSince({ rulebook, crs, day }: OpenDay, end: Day): IsoDate | undefined {
  const then = supersededSince(rulebook, inForce(rulebook.crs, end) ?? crs, end);
  return then === supersededSince(rulebook, crs, day) ? undefined : then;
}

/** The day on which a step is complete. */
export function endOf({ on = 0, earliest = 0 }: Step, today: Day): Day {
  return Math.max(today, on, earliest);
}
