/** How work without a waiting caller waits. */
export interface Waiting {
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
}

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 50;

/**
 * Sends a write until the table takes it. Nothing of a refused write was done, so nothing is done twice.
 *
 * @param isRefused whether a fault is a refusal that is waited for
 * @throws whatever else went wrong, and a refusal that outlasts the tries
 */
export async function untilTaken<Result>(
  write: () => Promise<Result>,
  { sleep, random }: Waiting,
  isRefused: (error: unknown) => boolean,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === ATTEMPTS || !isRefused(error)) throw error;
    }
    await sleep(random() * FIRST_PAUSE_MS * 2 ** attempt);
  }
}
