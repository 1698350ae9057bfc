/** The score that the calculator worked out last in this browser, and the lanes that it ranks in. */
export interface KeptScore {
  total: number;
  lanes: readonly string[];
}

/** Where the calculator keeps it. */
const KEPT_SCORE = 'ronde.score';

/** Whether a number can be a score. */
export const isScore = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1200;

/** The kept score of this browser; `undefined` without one, or when the browser keeps nothing. */
export function readKeptScore(): KeptScore | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT_SCORE) ?? 'null');
    if (typeof value !== 'object' || value === null || !('total' in value) || !isScore(value.total))
      return undefined;
    const lanes = 'lanes' in value && Array.isArray(value.lanes) ? value.lanes : [];
    return { total: value.total, lanes: lanes.filter((lane) => typeof lane === 'string') };
  } catch {
    return undefined;
  }
}

/** Keeps the score for the pages of rounds; without one, forgets it. A browser that keeps nothing is left alone. */
export function keepScore(score: KeptScore | undefined): void {
  try {
    if (score) localStorage.setItem(KEPT_SCORE, JSON.stringify(score));
    else localStorage.removeItem(KEPT_SCORE);
  } catch {
    // The pages of rounds ask for the score then.
  }
}
