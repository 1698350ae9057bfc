import type { System } from '../system-types.ts';

const FIVE_MINUTES = 5 * 60_000;
const HOUR = 60 * 60_000;

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
  const next = (Math.floor(Date.parse(instant) / FIVE_MINUTES) + 1) * FIVE_MINUTES;
  const mark = next % HOUR === 0 ? next + FIVE_MINUTES : next;
  await moveTo(system, new Date(mark - 1000));
  await system.clock.set(new Date(mark + 1000));
  await system.idle();
}
