import type { ExplainedRow, Fact, TableRow } from '../../explanation/explanation.ts';
import { hit, miss, type Named } from '../../explanation/points.ts';
import { say, sentence, type Text } from '../../sentences/text.ts';

const GIVES_NOTHING = sentence<{ words: Text }>({
  en: (v) => `${v.words.en}, which gives nothing under the rules of this day`,
  fr: (v) => `${v.words.fr}, ce qui ne donne rien selon les règles de cette date`,
});

/** The row of an amount, or that there is none; the rules of the day may give nothing for one. */
export function explainedAmount(
  named: Named,
  fact: Fact,
  row: (TableRow & { points: number }) | undefined,
  words: Text,
): ExplainedRow {
  if (row === undefined) return miss(named, fact);
  return hit(named, fact, { ...row }, row.points > 0 ? words : say(GIVES_NOTHING, { words }));
}
