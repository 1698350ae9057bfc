import type { CategoryRules } from '#domain/rulebook/categories/category-rules';
import { isSkilledOccupation } from '#domain/rulebook/occupations/classification';
import { isUnitGroup } from '#domain/rulebook/occupations/unit-groups';
import { occupationName } from '#domain/sentences/occupation-name';
import { nearestOccupations } from '../boundary/nearest-occupations.ts';

function nearest(code: string): string {
  const names = nearestOccupations(code).map((noc) => occupationName(noc, 'en'));
  return names.length === 0 ? '' : `; nearest: ${names.join(', ')}`;
}

/** Whether a list of occupations in the rules holds codes that are some, each once, in which work counts. */
export function occupationFaults(name: string, occupations: readonly string[]): string[] {
  const faults: string[] = [];
  if (occupations.length === 0) faults.push(`${name}: no occupation`);
  for (const noc of occupations)
    if (!isUnitGroup(noc)) faults.push(`${name}: ${noc} is no occupation of NOC 2021${nearest(noc)}`);
    else if (!isSkilledOccupation(noc, 'teer'))
      faults.push(`${name}: ${noc} is in TEER 4 or 5, where no work counts`);
  for (const noc of new Set(occupations.filter((code, i) => occupations.indexOf(code) !== i)))
    faults.push(`${name}: ${noc} stands there twice`);
  return faults;
}

/** What is wrong with one category of one version. */
export function categoryFaults({ lane, from, condition }: CategoryRules): string[] {
  const name = `category ${lane} ${from}`;
  if (condition.kind === 'language')
    return condition.level > 0 ? [] : [`${name}: everybody reaches level ${condition.level}`];
  const faults = occupationFaults(name, condition.occupations);
  const years = condition.kind === 'work' ? condition.withinYears : condition.serviceYears;
  if (years <= 0) faults.push(`${name}: ${years} is no number of years`);
  if (condition.kind === 'work' && condition.hours <= 0) faults.push(`${name}: no hours of work`);
  return faults;
}
