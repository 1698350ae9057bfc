import type { Ranked } from './rank-key.ts';
import { checkRule, mostOf, type SelectionRule, scoresEnough, submittedInTime } from './selection-rule.ts';

/**
 * Who a round invites out of a lane that is read in order of rank. Stops reading as soon as the answer is known.
 *
 * @param ranked best first; see {@link mergeRanked}
 * @returns the selected, best first
 * @throws RangeError when the rule has neither a size nor a minimum score, or one that is no sensible number
 */
export async function selectRanked<T extends Ranked>(
  ranked: AsyncIterable<T>,
  rule: SelectionRule,
): Promise<T[]> {
  checkRule(rule);
  const most = mostOf(rule);
  const selected: T[] = [];
  for await (const candidate of ranked) {
    if (!scoresEnough(rule, candidate)) break;
    if (submittedInTime(rule, candidate)) selected.push(candidate);
    if (selected.length === most) break;
  }
  return selected;
}
