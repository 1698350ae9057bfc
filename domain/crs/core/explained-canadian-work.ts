import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { countedOn } from '../../explanation/facts/counted-work.ts';
import { workFact } from '../../explanation/facts/work-fact.ts';
import type { Named } from '../../explanation/points.ts';
import { tableHit } from '../../explanation/row-words.ts';
import { canadianWorkRow } from './canadian-work.ts';
import { coreTables } from './column.ts';

export function explainedCanadianWork(of: OpenDay, named: Named): ExplainedRow {
  const { crs, facts, figures, programs } = of;
  const tables = coreTables(crs, figures);
  const fact = workFact(facts.own, of, countedOn(of, of.canadianUse, programs.rules.crsWorkYears));
  return tableHit(named, fact, canadianWorkRow(tables, figures), 'years', tables.column);
}
