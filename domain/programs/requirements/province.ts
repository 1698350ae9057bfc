import type { OpenDay } from '../../candidate/open-day.ts';
import type { Check } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';

/** To live outside Quebec (IRPR 75(1), 87.1(1), 87.2(2)). */
export function provinceCheck({ facts }: OpenDay): Check {
  return facts.intendedProvince === 'QC' ? verdict('intends-quebec', {}) : 'met';
}
