import type { OpenDay } from '../../candidate/open-day.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import type { Asked, Asks } from '../../explanation/requirement.ts';
import { languageAsked } from '../requirements/explained-language.ts';
import { provinceAsked } from '../requirements/explained-province.ts';
import { workAsked } from '../requirements/explained-work.ts';
import { evenly } from '../requirements/language.ts';
import { mainOccupationFact } from './explained-threshold.ts';
import { mainOccupation } from './threshold.ts';

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
