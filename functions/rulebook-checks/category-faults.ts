import type { CategoryRules } from '#domain/rulebook/categories/category-rules';

const OCCUPATION = /^\d{5}$/;
const SKILLED = /^.[0-3]/;

function occupationFaults(name: string, occupations: readonly string[]): string[] {
  const faults: string[] = [];
  if (occupations.length === 0) faults.push(`${name}: no occupation`);
  for (const noc of occupations)
    if (!OCCUPATION.test(noc)) faults.push(`${name}: ${noc} is no occupation of five digits`);
    else if (!SKILLED.test(noc)) faults.push(`${name}: ${noc} is in TEER 4 or 5, where no work counts`);
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
