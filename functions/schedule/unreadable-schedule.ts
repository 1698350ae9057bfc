/** A schedule that EventBridge Scheduler would not take, or that says no instants: the message names it and what is wrong. */
export class UnreadableSchedule extends Error {
  override readonly name = 'UnreadableSchedule';
}
