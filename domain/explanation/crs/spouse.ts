import { CRS_NAMES } from '../../crs/names.ts';
import { CANADIAN } from '../../facts/work/work-history.ts';
import { ABILITIES } from '../../profile/profile.ts';
import { EDUCATION_LEVELS, type PointRow } from '../../rulebook/rows.ts';
import type { Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedPoints, ExplainedRow, ExplainedSum, Fact } from '../explanation.ts';
import { educationFact } from '../facts/education-fact.ts';
import { abilityFact } from '../facts/language-facts.ts';
import { spouseFacts } from '../facts/people.ts';
import { spouseFact } from '../facts/spouse-fact.ts';
import { workFact } from '../facts/work-fact.ts';
import { rowOf, sumOf } from '../points.ts';
import { rowHit } from '../row-hit.ts';
import { educationWords, rangeWords, type Unit } from '../row-words.ts';

type Part = { rule: string; name: Text; fact: Fact; source: string };

/** The row of a table with one column; no row where nobody counts. */
function inRow(part: Part, rows: readonly PointRow[], n: number | undefined, unit: Unit): ExplainedRow {
  if (n === undefined) return rowOf({ ...part, row: null, points: 0 }, undefined);
  const { from, to, points } = rowHit(rows, n);
  return rowOf({ ...part, row: { from, to, points }, points }, rangeWords({ from, to }, unit));
}

/** Section B: the spouse or partner, factor by factor; all nothing without one who counts. */
export function explainedSpouse(of: ExplainedDay): ExplainedSum {
  const { candidate, crs, crsFacts, facts, workSince, day, programs } = of;
  const { spouse: rules, source } = crs;
  const rule = `crs/${crs.id}/spouse`;
  const person = spouseFacts(candidate.profile);
  const counts = crsFacts.spouse;
  const whether = spouseFact(candidate.profile);
  const told = (fact: () => Fact): Fact => (counts === undefined ? whether : fact());
  const level = counts && EDUCATION_LEVELS[counts.education];
  const education = {
    rule: `${rule}/education`,
    name: CRS_NAMES.spouseEducation,
    fact: told(() => educationFact(person, level ?? 'none', day, programs.assessmentYears)),
    source,
  };
  const points = level === undefined ? 0 : rules.education[level];
  const sitting = counts && facts.spouseSittings.find(({ levels }) => levels === counts.levels);
  const language = ABILITIES.map((ability): ExplainedPoints => {
    const fact = told(() => abilityFact(person, sitting, ability, of));
    const part = { rule: `${rule}/language/${ability}`, name: CRS_NAMES[ability], fact, source };
    return inRow(part, rules.language, counts && (counts.levels?.[ability] ?? 0), 'level');
  });
  const work = {
    rule: `${rule}/canadianWork`,
    name: CRS_NAMES.spouseCanadianWork,
    fact: told(() => workFact(person, { use: CANADIAN, first: workSince, last: day })),
    source,
  };
  return sumOf({ rule, name: CRS_NAMES.spouse, source, cap: rules.cap, fact: whether }, [
    level === undefined
      ? rowOf({ ...education, row: null, points }, undefined)
      : rowOf({ ...education, row: { level, points }, points }, educationWords(level)),
    sumOf({ rule: `${rule}/language`, name: CRS_NAMES.spouseLanguage, source, cap: null }, language),
    inRow(work, rules.canadianWork, counts?.canadianYears, 'years'),
  ]);
}
