import type { Evaluation, ScoredDay } from '../answers/score/evaluate.ts';
import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { lanesOn } from '../categories/lanes.ts';
import { fundsOn, fundsReasons } from '../facts/funds/settlement-funds.ts';
import { AGE, CATEGORIES, FACTS, FUNDS, RULES, type Turn } from '../next-change/turn.ts';
import { isSameData } from '../result/same-data.ts';
import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';
import { inForce, valueAt } from '../rulebook/lookup.ts';

function agePointsChange({ rules, facts }: ScoredDay, { crs, programs }: Evaluation, day: Day): boolean {
  const { birth, spouse } = facts.candidate;
  const age = ageOn(birth, day);
  const core = spouse === undefined ? rules.withoutSpouse : rules.withSpouse;
  return (
    valueAt(core.age, age) !== crs.core.age || valueAt(facts.programs.age, age) !== programs.fsw.grid.age
  );
}

/** Undefined where another amount is asked for and the candidate has too little on either day. */
function fundsChange(rulebook: CompiledRulebook, { facts }: ScoredDay, day: Day): boolean | undefined {
  const { candidate, speak } = facts;
  const funds = fundsOn(rulebook, day, candidate.profile.familySize, speak);
  if (funds.warning?.message !== facts.funds.warning?.message) return true;
  if (funds.needed === facts.funds.needed) return false;
  const hasEnough = fundsReasons(facts).length + fundsReasons({ candidate, speak, funds }).length === 0;
  return hasEnough ? false : undefined;
}

function lanesChange(
  rulebook: CompiledRulebook,
  { facts }: ScoredDay,
  { lanes, programs }: Evaluation,
  day: Day,
): boolean {
  if (lanes.length === 0) return false;
  const then = lanesOn(rulebook, facts, programs, day);
  return !isSameData(then.lanes, lanes) || !isSameData(then, lanesOn(rulebook, facts, programs));
}

/**
 * Whether a result changes on a day, as far as that follows from what turns on it; undefined when only scoring the day
 * tells. Most turns are of rules, and these need no score: new points have another id, and funds, categories and ages
 * each have their own place in a result.
 *
 * @param known an earlier day that has the same result, and facts that nothing has changed since
 */
export function foretoldChange(
  rulebook: CompiledRulebook,
  known: ScoredDay,
  result: Evaluation,
  { day, kinds }: Turn,
): boolean | undefined {
  if ((kinds & RULES) !== 0 && inForce(rulebook.crs, day)?.id !== result.ruleset) return true;
  if ((kinds & (RULES | FACTS)) !== 0) return undefined;
  if ((kinds & AGE) !== 0 && agePointsChange(known, result, day)) return true;
  if ((kinds & CATEGORIES) !== 0 && lanesChange(rulebook, known, result, day)) return true;
  return (kinds & FUNDS) !== 0 ? fundsChange(rulebook, known, day) : false;
}
