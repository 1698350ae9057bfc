import type { Draft } from '../draft/draft.ts';

/** One set of answers with the day that it is asked for. */
export interface Scenario {
  /** Its name in every tab: drawn at random, so that no two tabs give the same one. */
  key: number;
  /** As the person calls it; `''` is numbered. */
  name: string;
  draft: Draft;
  /** As typed; absent: today. */
  day?: string;
}

/** Enough to compare, few enough to be kept and seen. */
export const MOST_SCENARIOS = 8;

/** At most so many characters of a name. */
export const LONGEST_NAME = 60;

export const newScenarioKey = (): number => Math.floor(Math.random() * Number.MAX_SAFE_INTEGER) + 1;
