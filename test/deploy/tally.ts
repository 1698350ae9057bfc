import { isDeepStrictEqual } from 'node:util';

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** Counts what was shown, and says each as it goes. */
export class Tally {
  private passed = 0;
  private failed = 0;
  private skipped = 0;
  private readonly counted = new Set<unknown>();

  constructor(private readonly print: (line: string) => void) {}

  /** One thing that has to work before the next can. @throws whatever the work throws, as soon as it is counted */
  async step<Result>(title: string, work: () => Promise<Result>): Promise<Result> {
    const begin = performance.now();
    try {
      const result = await work();
      this.passed += 1;
      this.print(`  ok    ${title} (${seconds(performance.now() - begin)})`);
      return result;
    } catch (error) {
      this.broken(`${title} (${seconds(performance.now() - begin)})`, error);
      throw error;
    }
  }

  /** What ended the run early, unless a step has counted it before. */
  broken(title: string, error: unknown): void {
    if (this.counted.has(error)) return;
    this.counted.add(error);
    this.failed += 1;
    this.print(`  FAIL  ${title}\n${error instanceof Error ? error.message : String(error)}`);
  }

  /** One fact, by deep equality. A wrong one is counted, and the run goes on. */
  same(title: string, actual: unknown, expected: unknown): void {
    if (isDeepStrictEqual(actual, expected)) {
      this.passed += 1;
      this.print(`  ok    ${title}`);
      return;
    }
    this.failed += 1;
    this.print(
      `  FAIL  ${title}\n    expected ${JSON.stringify(expected)}\n    got      ${JSON.stringify(actual)}`,
    );
  }

  skip(reason: string): void {
    this.skipped += 1;
    this.print(`  skipped: ${reason}`);
  }

  get succeeded(): boolean {
    return this.failed === 0;
  }

  get summary(): string {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : '';
    return `deploy: ${this.passed} passed, ${this.failed} failed${skipped}`;
  }
}
