import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long step is. */
export interface Progress {
  advance(): void;
  end(): void;
}

const isTerminal = (out: Writable): out is NodeJS.WriteStream => 'isTTY' in out && out.isTTY === true;

function bar(out: NodeJS.WriteStream, label: string, total: number): Progress {
  const shown = new SingleBar(
    { stream: out, format: `  ${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  shown.start(total, 0);
  return { advance: () => shown.increment(), end: () => shown.stop() };
}

/** Where nobody watches, as in a log: one line a quarter. */
function lines(out: Writable, label: string, total: number): Progress {
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

/** A bar on a terminal, plain lines anywhere else. @param total how many times `advance` will be called */
export function startProgress(out: Writable, label: string, total: number): Progress {
  return isTerminal(out) ? bar(out, label, total) : lines(out, label, total);
}
