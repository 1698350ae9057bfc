import type { CrsFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { offerFact } from '../../explanation/facts/offer-fact.ts';
import { miss, type Named } from '../../explanation/points.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';
import { jobOfferRow } from './job-offer.ts';

type Offer = Exclude<CrsFigures['jobOffer'], 'none'>;

const WORDS: Readonly<Record<Offer, Text>> = {
  senior: { en: 'senior management, Major Group 00', fr: 'cadres supérieurs, grand groupe 00' },
  skilled: { en: 'other skilled occupation', fr: 'autre profession qualifiée' },
};

export function explainedJobOffer(of: OpenDay, named: Named): ExplainedRow {
  const row = jobOfferRow(of.crs.additionalRows, of.figures);
  const fact = offerFact(of);
  return row === undefined ? miss(named, fact) : explainedAmount(named, fact, row, WORDS[row.offer]);
}
