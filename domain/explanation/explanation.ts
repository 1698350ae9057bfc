import type { IsoDate } from '../profile/profile.ts';
import type { CategoryLane } from '../rulebook/categories/category-rules.ts';
import type { Text } from '../sentences/text.ts';

/** A row of a table as plain data: what it asks for and what it gives. */
export type TableRow = Readonly<Record<string, string | number | boolean | null>>;

/** How a test score was read as a level: the dated table, its row and where it was published. */
export interface LevelReading {
  rule: string;
  /** `null`: the score is below every row, which is level 0. */
  row: TableRow | null;
  source: string;
}

/** A fact that was looked at, but does not count here on the day, and why. */
export interface NotCounted {
  pointer: string;
  text: Text;
}

/** A public policy by which a fact counts. */
export interface NamedPolicy {
  id: string;
  from: IsoDate;
  source: string;
}

/** What of the profile was used. */
export interface Fact {
  /** With why nothing counts, where nothing does. */
  text: Text;
  /**
   * JSON Pointers (RFC 6901) into `{ profile, nomination? }`, to the fact or to the field that would hold it.
   */
  pointers: string[];
  level?: LevelReading;
  /** Facts of the same kind that do not count; absent where all do. */
  notCounted?: NotCounted[];
  /** By which some of it counts; absent where all counts anyhow. */
  policies?: NamedPolicy[];
}

/** Points of one row of one table. */
export interface ExplainedRow {
  /** Stable and dated, e.g. `crs/2025-03-25/core/age`: what follows the day is the name of the figure in the result. */
  rule: string;
  name: Text;
  fact: Fact;
  /** `null`: no row was hit. */
  row: TableRow | null;
  points: number;
  source: string;
  text: Text;
}

/** Points of several parts together, of which no more than a cap counts. */
export interface ExplainedSum {
  rule: string;
  name: Text;
  /** What decides on all parts alike. */
  fact?: Fact;
  parts: ExplainedPoints[];
  /** Of the parts, before the cap. */
  sum: number;
  /** `null`: none. */
  cap: number | null;
  /** What the cap takes away. */
  cut: number;
  points: number;
  source: string;
  text: Text;
}

export type ExplainedPoints = ExplainedRow | ExplainedSum;

/**
 * `not-needed`: another fact frees from it. `not-checked`: it can only be looked at once another requirement is met.
 * `unknown`: the figure that it asks for is not known; the candidate has the benefit of the doubt.
 */
export type Outcome = 'met' | 'unmet' | 'not-needed' | 'not-checked' | 'unknown';

/** One requirement of a programme. */
export interface ExplainedRequirement {
  rule: string;
  outcome: Outcome;
  /** What is asked for. */
  row: TableRow;
  fact: Fact;
  /** What the result says when it is unmet. */
  reason?: { code: string; message: Text };
  source: string;
  text: Text;
}

export interface ExplainedProgram {
  eligible: boolean;
  requirements: ExplainedRequirement[];
}

/** One category in force on the day. */
export interface ExplainedCategory {
  rule: string;
  lane: CategoryLane;
  name: Text;
  /** `unresolved`: sources disagree on what is asked for, and the stricter reading, which is unmet, decides. */
  outcome: 'met' | 'unmet' | 'unresolved';
  /** True when the candidate ranks in its lane: a programme is needed too, and nominees rank in no category. */
  ranks: boolean;
  row: TableRow;
  fact: Fact;
  source: string;
  text: Text;
}

/** Why a result is what it is: every point and every requirement, with its rule, fact, row and source. */
export interface Explanation {
  asOf: IsoDate;
  ruleset: string;
  /** Sections A to D, and everything in them. */
  crs: ExplainedSum;
  programs: {
    cec: ExplainedProgram;
    fsw: ExplainedProgram & { grid: ExplainedSum };
    fst: ExplainedProgram;
    pnp: ExplainedProgram;
  };
  categories: ExplainedCategory[];
}
