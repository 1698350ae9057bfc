import { SKILL_TYPES } from './occupations/skill-types.ts';
import { UNIT_GROUPS } from './occupations/unit-groups.ts';
import type { Rulebook } from './rulebook.ts';

/** A developer who changes what follows from the same rulebook raises it, so that stored scores are computed anew. */
const FORMULAS = 2;

/** What an entry says in words, for its readers. No result depends on it. */
const WORDS: ReadonlySet<string> = new Set(['source', 'what', 'nameEn', 'nameFr', 'toShowEn', 'toShowFr']);

/**
 * Everything that a score depends on beside the candidate and the day, as text: every entry with its first day and its
 * figures, which occupations there are and were skilled, and the formulas by their number. Two releases with the same
 * text score everybody alike on every day.
 *
 * @example rulebookText(PUBLISHED_RULEBOOK) // '{"formulas":2,"occupations":{"codes":"00010 00011 …
 */
export function rulebookText(rulebook: Rulebook): string {
  const occupations = { codes: UNIT_GROUPS.join(' '), ...SKILL_TYPES };
  return JSON.stringify({ formulas: FORMULAS, occupations, ...rulebook }, (key, value: unknown) =>
    WORDS.has(key) ? undefined : value,
  );
}
