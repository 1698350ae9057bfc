import type { AssessmentBody } from './assessments/assessment-body.ts';
import type { CategoryRules } from './categories/category-rules.ts';
import type { CrsRules } from './crs/crs-rules.ts';
import type { Dated } from './dated.ts';
import type { LanguageScale } from './language/language-scale.ts';
import type { PublicPolicy } from './policies/public-policy.ts';
import type { FundsTable } from './programs/funds-table.ts';
import type { ProgramRules } from './programs/program-rules.ts';

/** A change of the rules that is known to have taken effect, but whose figures were not published to us. */
export interface UnpublishedChange extends Dated {
  what: string;
}

/**
 * Everything that a result depends on beside the candidate and the day. A change of the rules is a new dated entry
 * beside the old ones, so that any past day can be computed again.
 */
export interface Rulebook {
  crs: readonly CrsRules[];
  unpublishedCrs: readonly UnpublishedChange[];
  languageScales: readonly LanguageScale[];
  programs: readonly ProgramRules[];
  funds: readonly FundsTable[];
  policies: readonly PublicPolicy[];
  assessmentBodies: readonly AssessmentBody[];
  categories: readonly CategoryRules[];
}
