import type { Day } from '../calendar/day.ts';
import type { PreparedPerson } from '../candidate/candidate-facts.ts';
import { abilityPoints } from '../crs/ability-points.ts';
import type { SpouseFacts } from '../crs/crs-facts.ts';
import type { Education } from '../facts/education/credential.ts';
import type { Levels, Sitting } from '../facts/language/sitting.ts';
import { yearsOf } from '../facts/work/hour-days.ts';
import { CANADIAN } from '../facts/work/work-history.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';

/** The sitting, in either language, that gives section B the most. */
function bestLevels({ spouse }: CompiledCrs, sittings: readonly Sitting[]): Levels | undefined {
  let best: Levels | undefined;
  for (const { levels } of sittings)
    if (best === undefined || abilityPoints(spouse.language, levels) > abilityPoints(spouse.language, best))
      best = levels;
  return best;
}

/** What section B is computed from. `first` is the first day of the window in which work counts. */
export function spouseFactsOn(
  rules: CompiledCrs,
  { work }: PreparedPerson,
  education: Education,
  sittings: readonly Sitting[],
  first: Day,
  day: Day,
): SpouseFacts {
  return {
    education: education.level,
    levels: bestLevels(rules, sittings),
    canadianYears: yearsOf(work, CANADIAN, first, day),
  };
}
