import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow, Fact } from '../../explanation/explanation.ts';
import { highWageOfferFact, highWageWorkFact } from '../../explanation/facts/high-wage-facts.ts';
import { together } from '../../explanation/facts/not-counted.ts';
import { miss, type Named } from '../../explanation/points.ts';
import type { HighWageRow } from '../../rulebook/additional-rows.ts';
import type { Text } from '../../sentences/text.ts';
import { explainedAmount } from './amount.ts';

function words({ level, by }: HighWageRow): Text {
  return by === 'canadian-work'
    ? { en: `level ${level}, a year of Canadian work`, fr: `niveau ${level}, une année de travail au Canada` }
    : { en: `level ${level}, job offer`, fr: `niveau ${level}, offre d’emploi` };
}

/** Work of two levels is never added up, so each level in which there is some is told by itself. */
function noRowFact(of: OpenDay): Fact {
  const { spans } = of.facts.own.work;
  const levels = (of.crs.additionalRows.highWage ?? []).flatMap(({ row, occupations }) =>
    row.by === 'canadian-work' && spans.some(({ noc }) => occupations.has(noc)) ? row.level : [],
  );
  const worked =
    levels.length === 0 ? [highWageWorkFact(of)] : levels.map((level) => highWageWorkFact(of, level));
  return together(...worked, highWageOfferFact(of));
}

function factOf(of: OpenDay, row: HighWageRow | undefined): Fact {
  if (row === undefined) return noRowFact(of);
  return row.by === 'canadian-work' ? highWageWorkFact(of, row.level) : highWageOfferFact(of, row.level);
}

export function explainedHighWage(of: OpenDay, named: Named): ExplainedRow {
  const row = of.figures.highWage;
  const fact = factOf(of, row);
  return row === undefined ? miss(named, fact) : explainedAmount(named, fact, row, words(row));
}
