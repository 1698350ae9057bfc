import type { OpenDay } from '../candidate/open-day.ts';
import { educationIndex } from '../facts/education/credential.ts';
import { hasServed } from '../facts/service/military-service.ts';
import { SKILLED, SKILLED_IN_CANADA } from '../facts/work/work-history.ts';
import type { MilitaryCondition, WorkCondition } from '../rulebook/categories/category-rules.ts';
import type { CompiledCategory } from '../rulebook/compiled-category.ts';

/** `unresolved`: not in the category, but would be if the work did not have to be continuous. */
export type Membership = 'in' | 'out' | 'unresolved';

/** The use of work that a category counts. */
export function useOf({ where }: WorkCondition): number {
  return where === 'CA' ? SKILLED_IN_CANADA : SKILLED;
}

function workMembership(
  { work }: OpenDay,
  condition: WorkCondition,
  occupations: ReadonlySet<string>,
): Membership {
  const { hours, withinYears, continuous } = condition;
  const use = useOf(condition);
  let inOneOccupation = false;
  for (const noc of work.history.occupations) {
    if (!occupations.has(noc) || !work.reaches(hours, use, withinYears, noc)) continue;
    if (continuous === 'no') return 'in';
    inOneOccupation = true;
  }
  if (!inOneOccupation) return 'out';
  for (const { noc, stretch } of work.history.spans)
    if (occupations.has(noc) && work.reaches(hours, use, withinYears, noc, stretch)) return 'in';
  return continuous === 'unresolved' ? 'unresolved' : 'out';
}

function isMilitaryRecruit(
  { facts, day, education }: OpenDay,
  condition: MilitaryCondition,
  occupations: ReadonlySet<string>,
): boolean {
  return (
    hasServed(facts.service, condition.serviceYears, day) &&
    facts.jobOffers.some(({ noc, fullTime }) => fullTime && occupations.has(noc)) &&
    education.level >= educationIndex(condition.education)
  );
}

/** Whether the candidate meets a category's own condition on the day. */
export function membership(of: OpenDay, { condition, occupations }: CompiledCategory): Membership {
  if (condition.kind === 'work') return workMembership(of, condition, occupations);
  if (condition.kind === 'military') return isMilitaryRecruit(of, condition, occupations) ? 'in' : 'out';
  const { language, level } = condition;
  const reached = of.sittings.some((sitting) => sitting.language === language && sitting.lowest >= level);
  return reached ? 'in' : 'out';
}
