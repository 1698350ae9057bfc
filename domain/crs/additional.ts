import type { CrsBreakdown } from '../result/score-result.ts';
import type { CompiledCrs } from '../rulebook/compiled-crs.ts';
import type { AdditionalRules } from '../rulebook/crs/crs-rules.ts';
import type { CrsFacts, LanguageFacts } from './crs-facts.ts';

function jobOfferPoints(rules: AdditionalRules, offer: CrsFacts['jobOffer']): number {
  return offer === 'senior' ? rules.seniorJobOffer : offer === 'skilled' ? rules.skilledJobOffer : 0;
}

function studyPoints(rules: AdditionalRules, study: CrsFacts['canadianStudy']): number {
  return study === 'long' ? rules.longCanadianStudy : study === 'short' ? rules.shortCanadianStudy : 0;
}

/**
 * The bonus for French, whichever language is the first. English at its level in some abilities only is in no published
 * row; it is taken with the lower amount, and the result says so.
 */
function frenchPoints(rules: AdditionalRules, { french, english }: LanguageFacts): number {
  if ((french?.lowest ?? 0) < rules.frenchLevel) return 0;
  return (english?.lowest ?? 0) >= rules.englishLevel ? rules.frenchWithEnglish : rules.french;
}

/** Section D: additional points. */
export function additionalPoints(
  { additional: rules }: CompiledCrs,
  facts: CrsFacts,
  languages: LanguageFacts,
): CrsBreakdown['additional'] {
  const nomination = facts.nominated ? rules.nomination : 0;
  const jobOffer = jobOfferPoints(rules, facts.jobOffer);
  const canadianEducation = studyPoints(rules, facts.canadianStudy);
  const french = frenchPoints(rules, languages);
  const sibling = facts.sibling ? rules.sibling : 0;
  const total = Math.min(rules.cap, nomination + jobOffer + canadianEducation + french + sibling);
  return { total, nomination, jobOffer, canadianEducation, french, sibling };
}
