import type { Explanation } from '../../explanation/explanation.ts';
import type { Candidate, IsoDate, OfficialLanguage } from '../../profile/profile.ts';
import type { ScoreResult } from '../../result/score-result.ts';
import { PUBLISHED_RULEBOOK } from '../../rulebook/published-rulebook.ts';
import type { Rulebook } from '../../rulebook/rulebook.ts';
import { type InLanguage, inLanguage } from '../../sentences/text.ts';
import type { ComingChange } from '../coming-changes/coming-change.ts';
import { comingChanges } from '../coming-changes/coming-changes.ts';
import { score } from '../score/score.ts';
import { explain } from './explain.ts';

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
