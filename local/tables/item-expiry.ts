/** A sweep reads whole tables; the engine has better things to do while somebody moves the clock again and again. */
const APART_MS = 30_000;
/** The larger the tables, the longer a sweep: it has a twentieth of the time at most. */
const TIMES_AS_LONG = 20;

/**
 * Runs a sweep when it is asked for: in the background, one at a time, and not more often than every half a minute, or
 * twenty times as long as the last one took.
 */
export class ItemExpiry {
  private running: Promise<void> = Promise.resolve();
  private nextAt = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sweep: () => Promise<void>,
    private readonly monotonicMs: () => number,
  ) {}

  request(): void {
    if (this.timer) return;
    const waitMs = Math.max(0, this.nextAt - this.monotonicMs());
    this.timer = setTimeout(() => this.run(), waitMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  private run(): void {
    this.timer = undefined;
    const began = this.monotonicMs();
    this.nextAt = began + APART_MS;
    this.running = this.running
      .then(this.sweep)
      // What could not be swept now is still there the next time.
      .catch(() => {})
      .then(() => {
        const took = this.monotonicMs() - began;
        this.nextAt = Math.max(this.nextAt, began + took * TIMES_AS_LONG);
      });
  }
}
