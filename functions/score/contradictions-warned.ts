import type { OfficialLanguage } from '#domain/profile/profile';
import type { SpokenVerdict } from '#domain/result/verdict';
import type { Contradiction } from '../boundary/contradiction.ts';
import { contradictionWarning } from '../rules/contradiction-warning.ts';

/** The list and field in the profile, whatever its place in the list: the order of facts changes no result. */
function placeOf(pointer: string): string {
  return pointer.replaceAll(/\/\d+/g, '');
}

/** A warning for each kind of fact that contradicts another. They depend on no day, so they never change by time alone. */
export function contradictionsWarned(
  contradictions: readonly Contradiction[],
  language: OfficialLanguage,
): SpokenVerdict[] {
  const warnings = contradictions.map(({ code, pointer }) =>
    contradictionWarning(code, { at: placeOf(pointer), language }),
  );
  return [...new Map(warnings.map((warning) => [warning.message, warning])).values()];
}
