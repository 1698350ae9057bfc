import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedSum } from '../../explanation/explanation.ts';
import { explainedParts, type Named, type Parts, sumOf } from '../../explanation/points.ts';
import type { Factor } from '../../result/score-result.ts';
import { explainedCanadianEducation } from './explained-canadian-education.ts';
import { explainedFrench } from './explained-french.ts';
import { explainedHighWage } from './explained-high-wage.ts';
import { explainedJobOffer } from './explained-job-offer.ts';
import { explainedNomination } from './explained-nomination.ts';
import { explainedSibling } from './explained-sibling.ts';

const PARTS: Parts<Factor<'additional'>> = {
  nomination: {
    name: { en: 'Provincial nomination', fr: 'Désignation par une province' },
    explain: explainedNomination,
  },
  jobOffer: { name: { en: 'Job offer', fr: 'Offre d’emploi' }, explain: explainedJobOffer },
  canadianEducation: {
    name: { en: 'Study in Canada', fr: 'Études au Canada' },
    explain: explainedCanadianEducation,
  },
  french: { name: { en: 'French', fr: 'Français' }, explain: explainedFrench },
  sibling: {
    name: { en: 'Brother or sister in Canada', fr: 'Frère ou sœur au Canada' },
    explain: explainedSibling,
  },
  highWage: {
    name: { en: 'High-wage occupation', fr: 'Profession à salaire élevé' },
    explain: explainedHighWage,
  },
};

/** Section D: each amount with what it is given for; zero where the rules of the day give nothing for it. */
export function explainedAdditional(of: OpenDay, named: Named): ExplainedSum {
  const { total } = of.languages.crs.additional;
  const { highWage: _, ...withoutHighWage } = PARTS;
  const parts =
    of.crs.additionalRows.highWage === undefined
      ? explainedParts(withoutHighWage, of, named)
      : explainedParts(PARTS, of, named);
  return sumOf(named, total, of.crs.additional.cap, parts);
}
