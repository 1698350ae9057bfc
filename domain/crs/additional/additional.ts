import type { CrsFigures, LanguageFigures } from '../../candidate/open-day.ts';
import type { CrsBreakdown } from '../../result/score-result.ts';
import type { CompiledCrs } from '../../rulebook/compiled-crs.ts';
import { canadianEducationRow } from './canadian-education.ts';
import { frenchRow } from './french.ts';
import { jobOfferRow } from './job-offer.ts';
import { nominationRow } from './nomination.ts';
import { siblingRow } from './sibling.ts';

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
