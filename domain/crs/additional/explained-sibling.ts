import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { siblingFact } from '../../explanation/facts/family-facts.ts';
import type { Named } from '../../explanation/points.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';
import { siblingRow } from './sibling.ts';

const WORDS: Text = { en: 'brother or sister', fr: 'frère ou sœur' };

export function explainedSibling(of: OpenDay, named: Named): ExplainedRow {
  return explainedAmount(named, siblingFact(of), siblingRow(of.crs.additionalRows, of.figures), WORDS);
}
