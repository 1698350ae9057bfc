import type { ComingChange } from '../coming-changes/coming-change.ts';
import { comingChanges } from '../coming-changes/coming-changes.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../profile/profile.ts';
import { PUBLISHED_RULEBOOK } from '../rules/published-rulebook.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import { score } from '../score/score.ts';
import type { ScoreResult } from '../score/score-result.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { type InLanguage, inLanguage } from './text.ts';

/** A result with why it is so, and what time will do to it, in the words of one language. */
export interface ExplainedScore extends ScoreResult {
  explanation: InLanguage<Explanation>;
  comingChanges: InLanguage<ComingChange[]>;
}

/**
 * The result of a day with its explanation and the changes of the next two years.
 *
 * @param speak the language of every sentence
 * @param expiresOn the day on which the profile leaves the pool, if it is in one
 */
export function explainedScore(
  candidate: Candidate,
  asOf: IsoDate,
  rulebook: Rulebook = PUBLISHED_RULEBOOK,
  speak: OfficialLanguage = 'en',
  expiresOn?: IsoDate,
): ExplainedScore {
  const changes = comingChanges(candidate, asOf, { rulebook, ...(expiresOn !== undefined && { expiresOn }) });
  return {
    ...score(candidate, asOf, rulebook, speak),
    explanation: inLanguage(explain(candidate, asOf, rulebook), speak),
    comingChanges: inLanguage(changes, speak),
  };
}
