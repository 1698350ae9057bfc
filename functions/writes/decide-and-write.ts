/** What a reading leads to: a result, and what has to be written for it to hold. */
export interface Decision<Result, Writes> {
  result: Result;
  /** Absent when the result holds as it is. */
  writes?: Writes | undefined;
}

/** How one matter is read, decided and written. */
export interface Steps<Reading, Result, Writes> {
  /** Called before each decision. @param attempt counted from 0 */
  read: (attempt: number) => Promise<Reading>;
  /** Asked anew for each reading; `undefined` when the reading is out of date already. What it throws ends the matter. */
  decide: (
    reading: Reading,
  ) => Decision<Result, Writes> | undefined | Promise<Decision<Result, Writes> | undefined>;
  /** Writes under the conditions of the reading. @returns false when they do not hold any more */
  write: (writes: Writes) => Promise<boolean>;
  attempts: number;
  /** The error when others were faster at every attempt. */
  exhausted: () => Error;
}

/**
 * Reads, decides and writes until what is written holds. When others have changed in between what was read, it begins
 * again, so that no change is lost and none follows from old data. This is the one loop around conditional writes.
 *
 * @returns the result of the decision that holds
 * @throws whatever a step throws, or `exhausted` after so many attempts
 */
export async function decideAndWrite<Reading, Result, Writes>({
  read,
  decide,
  write,
  attempts,
  exhausted,
}: Steps<Reading, Result, Writes>): Promise<Result> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const decision = await decide(await read(attempt));
    if (decision && (decision.writes === undefined || (await write(decision.writes)))) return decision.result;
  }
  throw exhausted();
}
