import { refusedForNow } from '../clients/passing-fault.ts';

/** How work without a waiting caller waits. */
export interface Waiting {
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to 1, for the jitter of retries. */
  random: () => number;
}

const ATTEMPTS = 8;
const FIRST_PAUSE_MS = 50;

/**
 * Sends a write until the table takes it: one that throttles, or has others at the same items, is waited for. Nothing of
 * a refused write was done, so nothing is done twice.
 *
 * @throws whatever else went wrong, and a refusal that outlasts the tries
 */
export async function untilTaken<Result>(
  write: () => Promise<Result>,
  { sleep, random }: Waiting,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await write();
    } catch (error) {
      if (attempt === ATTEMPTS || !refusedForNow(error)) throw error;
    }
    await sleep(random() * FIRST_PAUSE_MS * 2 ** attempt);
  }
}
