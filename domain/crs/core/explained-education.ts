import type { OpenDay } from '../../candidate/open-day.ts';
import type { ExplainedRow } from '../../explanation/explanation.ts';
import { educationFact, educationLevel } from '../../explanation/facts/education-fact.ts';
import type { Named } from '../../explanation/points.ts';
import { educationHit } from '../../explanation/row-words.ts';
import { coreTables } from './column.ts';
import { educationPoints } from './education.ts';

export function explainedEducation(of: OpenDay, named: Named): ExplainedRow {
  const { crs, facts, figures } = of;
  const tables = coreTables(crs, figures);
  const fact = educationFact(facts.own, of, figures.education);
  const level = educationLevel(figures.education);
  return educationHit(named, fact, level, educationPoints(tables, figures), tables.column);
}
