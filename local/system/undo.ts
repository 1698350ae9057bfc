/** What has to be undone at the end, last first: to stop, and to clean up after a start that failed half-way. */
export class Undo {
  private readonly steps: (() => unknown)[] = [];
  private running: Promise<void> | undefined;

  add(step: () => unknown): void {
    this.steps.push(step);
  }

  /** Every step runs, whatever happens to the others. @throws the first error, when all are done */
  run(): Promise<void> {
    this.running ??= (async () => {
      const errors: unknown[] = [];
      for (const step of this.steps.reverse())
        try {
          await step();
        } catch (error) {
          errors.push(error);
        }
      if (errors.length > 0) throw errors[0];
    })();
    return this.running;
  }
}
