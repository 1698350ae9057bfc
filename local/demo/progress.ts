import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';
import { type Pace, paceOf } from './pace.ts';

/** Shows how far a long step is. */
export interface Progress {
  /** One part is done. */
  advance(): void;
}

interface Shown extends Progress {
  end(): void;
}

interface Step {
  label: string;
  total: number;
}

/** Where no terminal draws a bar, as in a log: the first line comes so soon, and each further one so much later. */
const FIRST_LINE_MS = 1000;
const LINES_APART_MS = 5000;

const isTerminal = (out: Writable): out is NodeJS.WriteStream => 'isTTY' in out && out.isTTY === true;

function bar(out: NodeJS.WriteStream, { label, total }: Step, pace: Pace): Shown {
  const shown = new SingleBar(
    { stream: out, format: `  ${label} {bar} {value}/{total}{left}`, linewrap: true },
    Presets.shades_classic,
  );
  shown.start(total, 0, { left: '' });
  let done = 0;
  return {
    advance() {
      done += 1;
      shown.increment(1, { left: pace.left(done) });
    },
    end: () => shown.stop(),
  };
}

function lines(out: Writable, { label, total }: Step, pace: Pace): Shown {
  const figure = (count: number) => count.toLocaleString('en-CA');
  let done = 0;
  let nextAt = FIRST_LINE_MS;
  return {
    advance() {
      done += 1;
      const [elapsed, left] = [pace.elapsedMs(), pace.left(done)];
      if (done < total && elapsed < nextAt) return;
      nextAt = elapsed + LINES_APART_MS;
      out.write(`  ${label} ${figure(done)}/${figure(total)}${left}\n`);
    },
    end() {},
  };
}

/**
 * Does a long step: with a bar on a terminal, with plain lines anywhere else, and with the time that is left.
 *
 * @param step.total how many times `advance` will be called
 * @param monotonicMs real time that never goes back, in milliseconds
 */
export async function withProgress<T>(
  out: Writable,
  step: Step,
  work: (progress: Progress) => T | Promise<T>,
  monotonicMs: () => number = () => performance.now(),
): Promise<T> {
  const pace = paceOf(step.total, monotonicMs);
  const shown = isTerminal(out) ? bar(out, step, pace) : lines(out, step, pace);
  try {
    return await work(shown);
  } finally {
    shown.end();
  }
}
