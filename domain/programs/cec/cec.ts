import type { OpenDay } from '../../candidate/open-day.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';
import { levelCheck } from '../requirements/language.ts';
import { provinceCheck } from '../requirements/province.ts';
import { mainOccupation } from './threshold.ts';

/** Skilled, paid, authorised work in Canada, not of a full-time student, nor self-employed unless a policy waives that. */
export function workCheck({ work, programs, canadianUse }: OpenDay): Check {
  const { hours, withinYears } = programs.rules.cec.work;
  if (work.reaches(hours, canadianUse, withinYears)) return 'met';
  return verdict('canadian-work-too-short', { needed: hours, within: withinYears });
}

/** What the Canadian Experience Class asks for (IRPR 87.1), and what the candidate has of it on the day. */
export function cecChecks(of: OpenDay): ChecksOf<'cec'> {
  return {
    province: provinceCheck(of),
    work: workCheck(of),
    language: levelCheck(of, mainOccupation(of).level),
  };
}
