import { educationIndex } from '../facts/education/credential.ts';
import { hasServed } from '../facts/service/military-service.ts';
import { hourDays, hourDaysOf, windowStart } from '../facts/work/hour-days.ts';
import { SKILLED, SKILLED_IN_CANADA } from '../facts/work/work-history.ts';
import type { DayFacts } from '../programs/day-facts.ts';
import type { MilitaryCondition, WorkCondition } from '../rulebook/categories/category-rules.ts';
import type { CompiledCategory } from '../rulebook/compiled-rulebook.ts';

/** `unresolved`: not in the category, but would be if the work did not have to be continuous. */
type Membership = 'in' | 'out' | 'unresolved';

function workMembership(
  { candidate, day }: DayFacts,
  condition: WorkCondition,
  occupations: ReadonlySet<string>,
): Membership {
  const { work } = candidate.own;
  const use = condition.where === 'CA' ? SKILLED_IN_CANADA : SKILLED;
  const needed = hourDaysOf(condition.hours);
  const first = windowStart(day, condition.withinYears);
  let inOneOccupation = false;
  for (const noc of work.occupations) {
    if (!occupations.has(noc) || hourDays(work, use, first, day, noc) < needed) continue;
    if (condition.continuous === 'no') return 'in';
    inOneOccupation = true;
  }
  if (!inOneOccupation) return 'out';
  for (const { noc, stretch } of work.spans)
    if (occupations.has(noc) && hourDays(work, use, first, day, noc, stretch) >= needed) return 'in';
  return condition.continuous === 'unresolved' ? 'unresolved' : 'out';
}

function isMilitaryRecruit(
  { candidate, day, education }: DayFacts,
  condition: MilitaryCondition,
  occupations: ReadonlySet<string>,
): boolean {
  return (
    hasServed(candidate.military, condition.serviceYears, day) &&
    candidate.jobOffers.some(({ noc, fullTime }) => fullTime && occupations.has(noc)) &&
    education.level >= educationIndex(condition.education)
  );
}

/** Whether the candidate meets a category's own condition on the day. */
export function membership(facts: DayFacts, { condition, occupations }: CompiledCategory): Membership {
  if (condition.kind === 'work') return workMembership(facts, condition, occupations);
  if (condition.kind === 'military') return isMilitaryRecruit(facts, condition, occupations) ? 'in' : 'out';
  const { language, level } = condition;
  const reached = facts.sittings.some((sitting) => sitting.language === language && sitting.lowest >= level);
  return reached ? 'in' : 'out';
}
