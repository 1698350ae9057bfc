import { CRS_NAMES } from '../../crs/names.ts';
import { CANADIAN } from '../../facts/work/work-history.ts';
import { ABILITIES, type OfficialLanguage } from '../../profile/profile.ts';
import { type ColumnRow, EDUCATION_LEVELS } from '../../rulebook/rows.ts';
import { fill, type Sentence, type Text } from '../../sentences/text.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedPoints, ExplainedRow, ExplainedSum, Fact } from '../explanation.ts';
import { educationFact } from '../facts/education-fact.ts';
import { abilityFact } from '../facts/language-facts.ts';
import { candidateFacts } from '../facts/people.ts';
import { spouseFact } from '../facts/spouse-fact.ts';
import { workFact } from '../facts/work-fact.ts';
import { rowOf, sumOf } from '../points.ts';
import { rowHit } from '../row-hit.ts';
import { type Column, educationWords, rangeWords, type Unit } from '../row-words.ts';

const AGED: Sentence = {
  en: (v) => `${v.age} years old on the day, born on ${v.birth}.`,
  fr: (v) => `Âge à cette date\u00a0: ${v.age} ans, naissance le ${v.birth}.`,
};

/** The age on the day. */
export function ageFact({ candidate, facts }: ExplainedDay): Fact {
  const birth = candidate.profile.dateOfBirth;
  return { text: fill(AGED, { age: facts.age, birth }), pointers: ['/dateOfBirth'] };
}

/** The language in which the first result was looked for; either, where none was declared. */
function firstLooked({ candidate, facts }: ExplainedDay): OfficialLanguage | undefined {
  return facts.languages.first?.language ?? candidate.profile.firstOfficialLanguage;
}

/** The language in which the second result was looked for: the other one. */
function secondLooked(of: ExplainedDay): OfficialLanguage | undefined {
  const first = firstLooked(of);
  return first && (first === 'en' ? 'fr' : 'en');
}

function inColumn(
  column: Column,
  part: { rule: string; name: Text; fact: Fact; source: string },
  rows: readonly ColumnRow[],
  n: number,
  unit: Unit,
): ExplainedRow {
  const { from, to, [column]: points } = rowHit(rows, n);
  return rowOf(
    { ...part, row: { column, from, to, points }, points },
    rangeWords({ from, to }, unit, column),
  );
}

/** Section A: the column read, each factor with its row, and what the caps take away. */
export function explainedCore(of: ExplainedDay): ExplainedSum {
  const { candidate, crs, crsFacts, facts, workSince, day, programs } = of;
  const { core, source } = crs;
  const rule = `crs/${crs.id}/core`;
  const column: Column = crsFacts.spouse === undefined ? 'withoutSpouse' : 'withSpouse';
  const person = candidateFacts(candidate.profile);
  const level = EDUCATION_LEVELS[crsFacts.education] ?? 'none';
  const points = core.education[level][column];
  const language = (which: 'first' | 'second'): ExplainedSum => {
    const name = `${which}Language` as const;
    const sitting = facts.languages[which];
    const looked = which === 'first' ? firstLooked(of) : secondLooked(of);
    const parts = ABILITIES.map((ability): ExplainedPoints => {
      const fact = abilityFact(person, sitting, ability, of, looked);
      const part = { rule: `${rule}/${name}/${ability}`, name: CRS_NAMES[ability], fact, source };
      return inColumn(column, part, core[name], sitting?.levels[ability] ?? 0, 'level');
    });
    const cap = which === 'second' ? core.secondLanguageCap[column] : null;
    return sumOf({ rule: `${rule}/${name}`, name: CRS_NAMES[name], source, cap }, parts);
  };
  const work = workFact(person, { use: CANADIAN, first: workSince, last: day });
  const part = (name: 'age' | 'education' | 'canadianWork', fact: Fact) => ({
    rule: `${rule}/${name}`,
    name: CRS_NAMES[name],
    fact,
    source,
  });
  const section = { rule, name: CRS_NAMES.core, source, cap: core.cap[column] };
  return sumOf({ ...section, fact: spouseFact(candidate.profile) }, [
    inColumn(column, part('age', ageFact(of)), core.age, crsFacts.age, 'age'),
    rowOf(
      {
        ...part('education', educationFact(person, level, day, programs.assessmentYears)),
        row: { column, level, points },
        points,
      },
      educationWords(level, column),
    ),
    language('first'),
    language('second'),
    inColumn(column, part('canadianWork', work), core.canadianWork, crsFacts.canadianYears, 'years'),
  ]);
}
