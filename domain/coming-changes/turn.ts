import type { Cause } from '../answers/coming-changes/coming-change.ts';

/** Something dated that starts or ends on a day, and what of a result it can change. */
export interface Turn {
  cause: Cause;
  /** Matches the names of the areas that it can change. */
  touches: RegExp;
}
