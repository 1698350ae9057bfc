import type { FactChange } from '../../facts/validity/validity.ts';
import type { IsoDate } from '../../profile/profile.ts';
import type { Text } from '../../sentences/text.ts';

/** What time alone can do to a result. */
export type CauseCode =
  | FactChange['code']
  | 'birthday'
  | 'work-milestone'
  | 'main-occupation-changes'
  | 'rules-change'
  | 'categories-change'
  | 'funds-change'
  | 'profile-expires';

/** One reason for a change, with the facts that it comes from; none where the rules are the reason. */
export interface Cause {
  code: CauseCode;
  /** JSON Pointers into `{ profile, nomination? }`, as those of an explanation. */
  pointers: string[];
  text: Text;
}

/** A day on which a result changes without anybody doing anything. */
export interface ComingChange {
  on: IsoDate;
  causes: Cause[];
  /** CRS total from this day on. */
  score: number;
  /** Against the day before; negative for a loss. */
  gain: number;
  /** The lanes from this day on. */
  lanes: string[];
}
