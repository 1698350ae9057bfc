import type { IsoDate } from '../../profile/profile.ts';
import type { Text } from '../../sentences/text.ts';
import type { PaperCode } from './paper-sentences.ts';

/**
 * `on-file`: the profile names it and it is valid; `expires-soon`: within the time that an invited candidate has to apply;
 * `expired`: it has to be had again; `to-get`: the profile shows that it will be asked for; `not-needed`: other facts free
 * from it.
 */
export type PaperState = 'on-file' | 'expires-soon' | 'expired' | 'to-get' | 'not-needed';

/** One paper that an application would need. */
export interface Paper {
  code: PaperCode;
  /** Who it is about. */
  for: 'candidate' | 'spouse' | 'children';
  /**
   * JSON Pointer into `{ profile, nomination? }`, to the fact that it follows from.
   */
  why: string;
  /** `rule`: a requirement with its source; `practice`: what is usually asked for, which no rule read here states. */
  basis: 'rule' | 'practice';
  source: string;
  state: PaperState;
  /** First day on which it is too old. */
  expiresOn?: IsoDate;
  /** In CAD, of funds where the amount is known. */
  amount?: number;
  message: Text;
}
