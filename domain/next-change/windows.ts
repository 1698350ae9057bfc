import type { CompiledRulebook } from '../rulebook/compiled-rulebook.ts';

/** What the rules measure work by: every window, in years. */
export interface WorkMeasures {
  windows: readonly number[];
}

export function workMeasures({ programs, categories }: CompiledRulebook): WorkMeasures {
  const windows = new Set<number>();
  for (const { rules } of programs) {
    windows.add(rules.crsWorkYears);
    for (const { work } of [rules.cec, rules.fsw, rules.fst]) windows.add(work.withinYears);
  }
  for (const { condition } of categories) if (condition.kind === 'work') windows.add(condition.withinYears);
  return { windows: [...windows] };
}
