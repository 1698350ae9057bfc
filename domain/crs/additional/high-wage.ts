import type { OpenDay } from '../../candidate/open-day.ts';
import { isOfferAmong } from '../../facts/offer/job-offer.ts';
import type { HighWageRow, HighWageRule } from '../../rulebook/additional-rows.ts';

type WorkAndOffers = Pick<OpenDay, 'facts' | 'programs' | 'work' | 'canadianUse'>;

function isHit(
  { facts, programs, work, canadianUse }: WorkAndOffers,
  { row, occupations }: HighWageRule,
): boolean {
  const { hoursPerYear, crsWorkYears } = programs.rules;
  if (row.by === 'canadian-work')
    return work.reachesAmong(occupations, hoursPerYear, canadianUse, crsWorkYears);
  for (const offer of facts.jobOffers) if (isOfferAmong(offer, occupations)) return true;
  return false;
}

/**
 * The best row of the levels by wage: a year of Canadian work in occupations of a level, or an offer in one of them, and never
 * both. Nobody could read whether the amendment asks for more than a year, or for one occupation alone.
 */
export function highWageRow(rules: readonly HighWageRule[], of: WorkAndOffers): HighWageRow | undefined {
  for (const rule of rules) if (isHit(of, rule)) return rule.row;
  return undefined;
}
