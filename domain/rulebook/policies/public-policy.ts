import type { IsoDate } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';

/** A rule that a policy sets aside. `self-employment`: that self-employed work in Canada is not Canadian experience. */
export type Waived = 'self-employment';

/** A temporary public policy (IRPA 25.2): it relaxes a requirement for some occupations, until it is revoked. */
export interface PublicPolicy extends Dated {
  /** Stable, kebab-case; explanations name it. */
  id: string;
  /** Last day in force; `null`: not revoked. */
  to: IsoDate | null;
  waives: Waived;
  occupations: readonly string[];
  /** What a profile cannot say and an officer asks for, as a whole sentence. */
  toShowEn: string;
  toShowFr: string;
}
