import * as v from 'valibot';
import { LocalRunError } from '../engines/engine.ts';
import type { System } from '../system-types.ts';

const FIVE_MINUTES = 5 * 60_000;
const HOUR = 60 * 60_000;
/** A round waits so long after its instant for submissions that are on their way; later it need not wait. */
const SETTLED = 15_000;
/** One run of `timers` deals with what its time limit allows. */
const MOST_RUNS = 100;

/**
 * Moves the clock to an instant without the recurring rounds of the stage that lie in between: the demonstration holds
 * the rounds of its own time.
 */
export function moveTo(system: System, instant: Date | string): Promise<void> {
  return system.clock.set(instant, { schedules: 'skip' });
}

/**
 * Moves the clock to the next mark of five minutes after an instant, where the schedule of `timers` is due, lets it
 * fire there, and waits until all that follows is done. Full hours are passed over: recurring rounds stand there.
 */
export async function passFiveMinuteMark(system: System, instant: string): Promise<void> {
  const next = (Math.floor((Date.parse(instant) + SETTLED) / FIVE_MINUTES) + 1) * FIVE_MINUTES;
  const mark = next % HOUR === 0 ? next + FIVE_MINUTES : next;
  await moveTo(system, new Date(mark - 1000));
  await system.clock.set(new Date(mark + 1000));
  await system.idle();
}

const timersReport = v.object({ finished: v.boolean() });

/**
 * Lets `timers` run, as its schedule would again and again, until nothing is due.
 *
 * @throws LocalRunError when that takes too many runs
 */
export async function catchUp(system: System): Promise<void> {
  for (let run = 0; run < MOST_RUNS; run += 1)
    if (v.parse(timersReport, await system.invoke('timers', {})).finished) return;
  throw new LocalRunError(`The timers do not come to an end. The functions' logs: ${system.logFile}`);
}
