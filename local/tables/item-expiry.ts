/** A sweep reads whole tables; the engine has better things to do while somebody moves the clock again and again. */
const APART_MS = 30_000;

/** Runs a sweep when it is asked for: in the background, one at a time, and not more often than every half a minute. */
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
    this.nextAt = this.monotonicMs() + APART_MS;
    // What could not be swept now is still there the next time.
    this.running = this.running.then(this.sweep).catch(() => {});
  }
}
