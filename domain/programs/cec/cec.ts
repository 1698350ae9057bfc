import type { OpenDay } from '../../candidate/open-day.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import type { Check, ChecksOf } from '../../result/checks.ts';
import { verdict } from '../../result/verdict.ts';
import { evenly, languageAsked, levelCheck } from '../requirements/language.ts';
import { provinceAsked, provinceCheck } from '../requirements/province.ts';
import { workAsked } from '../requirements/work.ts';
import { mainOccupation, mainOccupationFact } from './threshold.ts';

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

const KIND = {
  en: 'skilled work in Canada, not self-employed, authorised and not beside full-time study,',
  fr: 'travail qualifié au Canada, ni autonome, ni non autorisé, ni pendant des études à temps plein,',
};

function languageOf(of: OpenDay): Asked {
  const asked = languageAsked(of, evenly(mainOccupation(of).level));
  const main = mainOccupationFact(of);
  return main === undefined ? asked : { ...asked, fact: together(main, asked.fact) };
}

export const CEC_ASKS: Asks<'cec'> = {
  province: provinceAsked,
  work(of) {
    const { work } = of.programs.rules.cec;
    return workAsked(work, KIND, workFact(of.facts.own, of, countedOn(of, of.canadianUse, work.withinYears)));
  },
  language: languageOf,
};
