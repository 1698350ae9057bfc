import type { Rulebook } from './rulebook.ts';

/** A developer who changes what follows from the same rulebook raises it, so that stored scores are computed anew. */
const FORMULAS = 2;

/** What an entry says in words, for its readers. No result depends on it. */
const WORDS: ReadonlySet<string> = new Set(['source', 'what', 'nameEn', 'nameFr']);

/**
 * Everything that a score depends on beside the candidate and the day, as text: every entry with its first day and its
 * figures, and the formulas by their number. Two releases with the same text score everybody alike on every day.
 *
 * @example rulebookText(PUBLISHED_RULEBOOK) // '{"formulas":2,"crs":[{"id":"2015-01-01","from":"2015-01-01",…
 */
export function rulebookText(rulebook: Rulebook): string {
  return JSON.stringify({ formulas: FORMULAS, ...rulebook }, (key, value: unknown) =>
    WORDS.has(key) ? undefined : value,
  );
}
