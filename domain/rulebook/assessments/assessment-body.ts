import type { IsoDate } from '../../profile/profile.ts';

/** An organisation that is designated to assess foreign credentials (IRPR 75(4)). */
export interface AssessmentBody {
  /** Its abbreviation. */
  code: string;
  name: string;
  /** The English name where no other is known. */
  frenchName: string;
  /** Other names that it is known by. */
  alsoCalled: readonly string[];
  /** First day of its designation; `null`: not found, and every day is taken. */
  from: IsoDate | null;
  source: string;
  /** Occupations for which it alone assesses (IRPR 75(2.1)); none of a general body. */
  occupations: readonly string[];
}
