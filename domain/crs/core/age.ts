import type { CrsFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { ageFact } from '../../explanation/facts/age-fact.ts';
import type { Named } from '../../explanation/points.ts';
import { tableHit } from '../../explanation/row-words.ts';
import type { CoreTables } from '../../rulebook/compiled-crs.ts';
import { rowAt } from '../../rulebook/lookup.ts';
import type { PointRow } from '../../rulebook/rows.ts';
import { coreTables } from './column.ts';

/** By completed years. */
export function ageRow({ age }: CoreTables, figures: CrsFigures): PointRow {
  return rowAt(age, figures.age);
}

export function explainedAge(of: OpenDay, named: Named): ExplainedRow {
  const tables = coreTables(of.crs, of.figures);
  return tableHit(named, ageFact(of), ageRow(tables, of.figures), 'age', tables.column);
}
