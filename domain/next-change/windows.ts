import type { CompiledRulebook } from '../rules/compiled-rulebook.ts';

/** What the rules measure work by: every window, in years, and every number of hours that a rule asks for. */
export interface WorkMeasures {
  windows: readonly number[];
  hours: readonly number[];
}

const HOURS_OF_A_YEAR = 1560;

export function workMeasures({ programs, categories }: CompiledRulebook): WorkMeasures {
  const windows = new Set<number>();
  const hours = new Set<number>([HOURS_OF_A_YEAR]);
  for (const { rules } of programs) {
    windows.add(rules.crsWorkYears);
    for (const { work } of [rules.cec, rules.fsw, rules.fst]) {
      windows.add(work.withinYears);
      hours.add(work.hours);
    }
  }
  for (const { condition } of categories) {
    if (condition.kind !== 'work') continue;
    windows.add(condition.withinYears);
    hours.add(condition.hours);
  }
  return { windows: [...windows], hours: [...hours] };
}
