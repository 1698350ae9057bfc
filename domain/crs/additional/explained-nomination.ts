import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { nominationFact } from '../../explanation/facts/nomination-fact.ts';
import type { Named } from '../../explanation/points.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';
import { nominationRow } from './nomination.ts';

const WORDS: Text = { en: 'accepted nomination', fr: 'désignation acceptée' };

export function explainedNomination(of: OpenDay, named: Named): ExplainedRow {
  return explainedAmount(named, nominationFact(of), nominationRow(of.crs.additionalRows, of.figures), WORDS);
}
