import type { IsoDate } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';

/**
 * Settlement funds by size of family, in CAD: half of the low income cut-off, published about once a year. `null` is
 * an amount that was not found.
 */
export interface FundsTable extends Dated {
  /** The last day on which the table before is enough for those in the pool; absent: the day before `from`. */
  poolDeadline?: IsoDate;
  /** Amounts for families of 1, 2, 3 … persons. */
  bySize: readonly (number | null)[];
  /** For each person more. */
  eachMore: number | null;
  /** `recalled`: the amounts were not found in a source that could be read. */
  evidence: 'published' | 'recalled';
}
