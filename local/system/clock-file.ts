import * as v from 'valibot';
import type { SimulatedClock } from '../clock/simulated-clock.ts';
import type { DataFolder } from '../data/data-folder.ts';

const FILE = 'clock.json';
const Saved = v.object({ now: v.pipe(v.string(), v.isoTimestamp()) });

/**
 * Sets the clock to where it stood when the system stopped, so that time stands still for data that is not used: a
 * population of another year is not a year older at the next start. A clock that nobody ever moved is real time.
 */
export function restoreClock(clock: SimulatedClock, data: DataFolder | undefined): void {
  const saved = data?.load(FILE);
  if (saved !== undefined) clock.move(new Date(v.parse(Saved, saved).now));
}

/** Keeps where the clock stands. */
export function saveClock(clock: SimulatedClock, data: DataFolder | undefined): void {
  if (clock.isShifted) data?.save(FILE, { now: clock.now().toISOString() });
}
