import type { CrsFigures, OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { educationFact, educationLevel } from '../../explanation/facts/education-fact.ts';
import type { Named } from '../../explanation/points.ts';
import { educationHit } from '../../explanation/row-words.ts';
import type { CoreTables } from '../../rulebook/compiled-crs.ts';
import { coreTables } from './column.ts';

/** By the level that the credentials of the day amount to. */
export function educationPoints({ education }: CoreTables, figures: CrsFigures): number {
  return education[figures.education] ?? 0;
}

export function explainedEducation(of: OpenDay, named: Named): ExplainedRow {
  const { crs, facts, figures } = of;
  const tables = coreTables(crs, figures);
  const fact = educationFact(facts.own, of, figures.education);
  const level = educationLevel(figures.education);
  return educationHit(named, fact, level, educationPoints(tables, figures), tables.column);
}
