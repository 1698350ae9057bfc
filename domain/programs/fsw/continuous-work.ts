import type { OpenDay } from '../../candidate/open-day.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { Check } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';

/** Over a continuous period, in one occupation. */
export function continuousWorkCheck({ work, programs }: OpenDay): Check {
  const { hours, withinYears } = programs.rules.fsw.work;
  for (let stretch = 0; stretch < work.history.stretches; stretch++)
    if (work.reaches(hours, SKILLED, withinYears, undefined, stretch)) return 'met';
  return verdict('no-continuous-year', { needed: hours, within: withinYears });
}
