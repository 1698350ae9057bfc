/** The exit status of a program that was interrupted. */
export const INTERRUPTED = 130;

/** A terminal tells npm and this process, and npm passes it on: signals this close to each other are one. */
const TOGETHER_MS = 500;
const LOOK_EVERY_MS = 500;

/**
 * Stops cleanly at the first Ctrl-C, `SIGTERM` or `SIGHUP`, at once at the second. npm passes on the first two only, and
 * nothing when it is killed, so the end of npm is an interruption as well.
 *
 * @returns resolves at the first
 */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const interrupt = () => {
      const now = performance.now();
      if (asked !== undefined && now - asked > TOGETHER_MS) process.exit(INTERRUPTED);
      asked ??= now;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt);
    if (process.env.npm_lifecycle_event === undefined) return;
    const { ppid } = process;
    const looking = setInterval(() => {
      if (process.ppid === ppid) return;
      clearInterval(looking);
      interrupt();
    }, LOOK_EVERY_MS);
    looking.unref();
  });
}
