import type { CrsFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { siblingFact } from '../../explanation/facts/family-facts.ts';
import type { Named } from '../../explanation/points.ts';
import type { AdditionalRows } from '../../rulebook/additional-rows.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';

const WORDS: Text = { en: 'brother or sister', fr: 'frère ou sœur' };

export function siblingRow({ sibling }: AdditionalRows, figures: CrsFigures) {
  return figures.sibling ? sibling : undefined;
}

export function explainedSibling(of: OpenDay, named: Named): ExplainedRow {
  return explainedAmount(named, siblingFact(of), siblingRow(of.crs.additionalRows, of.figures), WORDS);
}
