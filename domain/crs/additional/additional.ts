import type { CrsFigures, LanguageFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedSum } from '../../explanation/explanation.ts';
import { explainedParts, type Named, type Parts, sumOf } from '../../explanation/points.ts';
import type { CrsBreakdown, Factor } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { canadianEducationRow, explainedCanadianEducation } from './canadian-education.ts';
import { explainedFrench, frenchRow } from './french.ts';
import { explainedHighWage } from './high-wage.ts';
import { explainedJobOffer, jobOfferRow } from './job-offer.ts';
import { explainedNomination, nominationRow } from './nomination.ts';
import { explainedSibling, siblingRow } from './sibling.ts';

/** Section D: additional points. */
export function additionalPoints(
  { additional, additionalRows: rows }: CompiledCrs,
  figures: CrsFigures,
  languages: LanguageFigures,
): CrsBreakdown['additional'] {
  const nomination = nominationRow(rows, figures)?.points ?? 0;
  const jobOffer = jobOfferRow(rows, figures)?.points ?? 0;
  const canadianEducation = canadianEducationRow(rows, figures)?.points ?? 0;
  const french = frenchRow(rows, languages)?.points ?? 0;
  const sibling = siblingRow(rows, figures)?.points ?? 0;
  const highWage = figures.highWage?.points ?? 0;
  const sum = nomination + jobOffer + canadianEducation + french + sibling + highWage;
  const total = Math.min(additional.cap, sum);
  if (rows.highWage === undefined) return { total, nomination, jobOffer, canadianEducation, french, sibling };
  return { total, nomination, jobOffer, canadianEducation, french, sibling, highWage };
}

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
const { highWage: _, ...WITHOUT_HIGH_WAGE } = PARTS;

/** Section D: each amount with what it is given for; zero where the rules of the day give nothing for it. */
export function explainedAdditional(of: OpenDay, named: Named): ExplainedSum {
  const { total } = of.languages.crs.additional;
  const parts =
    of.crs.additionalRows.highWage === undefined
      ? explainedParts(WITHOUT_HIGH_WAGE, of, named)
      : explainedParts(PARTS, of, named);
  return sumOf(named, total, of.crs.additional.cap, parts);
}
