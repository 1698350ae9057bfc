import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

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

const isTerminal = (out: Writable): out is NodeJS.WriteStream => 'isTTY' in out && out.isTTY === true;

function bar(out: NodeJS.WriteStream, { label, total }: Step): Shown {
  const shown = new SingleBar(
    { stream: out, format: `  ${label} {bar} {value}/{total}`, linewrap: true },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return { advance: () => shown.increment(), end: () => shown.stop() };
}

/** Where nobody watches, as in a log: one line a quarter. */
function lines(out: Writable, { label, total }: Step): Shown {
  let done = 0;
  let quarter = 0;
  return {
    advance() {
      done += 1;
      const reached = Math.floor((4 * done) / total);
      if (reached === quarter) return;
      quarter = reached;
      out.write(`  ${label} ${done}/${total}\n`);
    },
    end() {},
  };
}

/**
 * Does a long step: with a bar on a terminal, with plain lines anywhere else.
 *
 * @param step.total how many times `advance` will be called
 */
export async function withProgress<T>(
  out: Writable,
  step: Step,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const shown = isTerminal(out) ? bar(out, step) : lines(out, step);
  try {
    return await work(shown);
  } finally {
    shown.end();
  }
}
