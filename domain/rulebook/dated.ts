import type { IsoDate } from '../profile/profile.ts';

/** An entry of dated rules. */
export interface Dated {
  /** First day in force. In force until the day before the next entry of its list starts, unless it names an end. */
  from: IsoDate;
  /** Where the figures were read. */
  source: string;
}
