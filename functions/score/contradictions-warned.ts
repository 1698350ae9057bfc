import type { OfficialLanguage } from '#domain/profile/profile';
import type { SpokenVerdict } from '#domain/result/verdict';
import type { Contradiction } from '../boundary/contradiction.ts';
import { contradictionWarning } from '../rules/contradiction-warning.ts';
import { kindsOfContradiction } from './kinds-of-contradiction.ts';

/** A warning for each kind of fact that contradicts another. They depend on no day, so they never change by time alone. */
export function contradictionsWarned(
  contradictions: readonly Contradiction[],
  language: OfficialLanguage,
): SpokenVerdict[] {
  return kindsOfContradiction(contradictions).map(({ code, at }) =>
    contradictionWarning(code, { at, language }),
  );
}
