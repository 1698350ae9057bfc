import { type NextDue, nextDue } from '#functions/schedule/expression';
import { UnreadableSchedule } from '#functions/schedule/unreadable-schedule';
import type { Clock } from '../clock/clock.ts';
import type { SimulatedClock } from '../clock/simulated-clock.ts';
import { LocalRunError } from '../engines/engine.ts';
import type { SchedulePlan } from '../template/read/schedules.ts';
import { dueBetween, type Recurrence } from './due.ts';

interface Scheduled extends Recurrence {
  plan: SchedulePlan;
}

export interface SchedulerDependencies {
  clock: SimulatedClock;
  /** Takes one occasion to its target; does not fail. */
  deliver(plan: SchedulePlan, scheduledAt: Date): Promise<void>;
  /** Resolves when everything that was set off is done. */
  idle(signal: AbortSignal): Promise<void>;
  /** Told after the clock was moved. */
  moved(): Promise<void>;
}

function nextOf({ expression, timeZone, from }: SchedulePlan): NextDue {
  try {
    return nextDue(expression, timeZone, from);
  } catch (cause) {
    if (cause instanceof UnreadableSchedule) throw new LocalRunError(cause.message, { cause });
    throw cause;
  }
}

/** EventBridge Scheduler's own precision is a minute; people who look on do not want to wait that long. */
const TICK_MS = 1000;

/** Fires the schedules by the simulated clock, as it runs and when it is moved. */
export class Scheduler implements Clock {
  private readonly scheduled: Scheduled[];
  private seen: Date;
  private turn: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;
  private readonly stopping = new AbortController();

  /** @throws LocalRunError for a schedule expression that cannot be read */
  constructor(
    plans: readonly SchedulePlan[],
    private readonly dependencies: SchedulerDependencies,
  ) {
    this.scheduled = plans.map((plan) => ({
      plan,
      next: nextOf(plan),
      from: plan.from,
      until: plan.until,
    }));
    this.seen = dependencies.clock.now();
  }

  /** From now on, what is due is fired. What was due before is not made up for. */
  start(): void {
    this.seen = this.dependencies.clock.now();
    this.timer = setInterval(() => void this.inTurn(() => this.tick()), TICK_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.turn;
  }

  now(): Date {
    return this.dependencies.clock.now();
  }

  set(instant: Date | string, { schedules = 'fire' }: { schedules?: 'fire' | 'skip' } = {}): Promise<void> {
    const to = new Date(instant);
    if (Number.isNaN(to.getTime()))
      return Promise.reject(new RangeError(`"${String(instant)}" is no instant`));
    return this.inTurn(() => this.move(to, schedules === 'fire'));
  }

  /** Moves and ticks never run into each other. */
  private inTurn(action: () => Promise<void>): Promise<void> {
    const done = this.turn.then(action);
    this.turn = done.catch(() => {});
    return done;
  }

  private async tick(): Promise<void> {
    const now = this.now();
    const due = dueBetween(this.scheduled, this.seen, now);
    this.seen = now;
    await Promise.all(due.map(({ of, at }) => this.dependencies.deliver(of.plan, at)));
  }

  private async move(to: Date, fire: boolean): Promise<void> {
    const { clock, deliver, idle, moved } = this.dependencies;
    const back = to < this.now();
    if (fire)
      for (const { of, at } of dueBetween(this.scheduled, this.seen, to)) {
        if (this.stopping.signal.aborted) return;
        // Work takes time, and the clock ran on meanwhile: it is never set back on the way.
        if (at > this.now()) clock.move(at);
        this.seen = at;
        await deliver(of.plan, at);
        await idle(this.stopping.signal);
      }
    if (back || !fire || to > this.now()) clock.move(to);
    this.seen = to;
    await moved();
  }
}
