import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { ageFact } from '../../explanation/facts/age-fact.ts';
import type { Named } from '../../explanation/points.ts';
import { tableHit } from '../../explanation/row-words.ts';
import { ageRow } from './age.ts';
import { coreTables } from './column.ts';

export function explainedAge(of: OpenDay, named: Named): ExplainedRow {
  const tables = coreTables(of.crs, of.figures);
  return tableHit(named, ageFact(of), ageRow(tables, of.figures), 'age', tables.column);
}
