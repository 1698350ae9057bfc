import type { Dated } from '../dated.ts';

/**
 * Settlement funds by size of family, in CAD: half of the low income cut-off, published about once a year. `null` is
 * an amount that was not found.
 */
export interface FundsTable extends Dated {
  /** Amounts for families of 1, 2, 3 … persons. */
  bySize: readonly (number | null)[];
  /** For each person more. */
  eachMore: number | null;
  /** `recalled`: the amounts were not found in a source that could be read. */
  evidence: 'published' | 'recalled';
}
