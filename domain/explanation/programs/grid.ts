import { CRS_NAMES } from '../../crs/names.ts';
import { isQualifyingOffer } from '../../facts/offer/job-offer.ts';
import { hourDaysOf, windowStart } from '../../facts/work/hour-days.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import { ABILITIES, type OfficialLanguage } from '../../profile/profile.ts';
import { GRID_NAMES } from '../../programs/fsw/grid-names.ts';
import { gridLanguages } from '../../programs/grid-languages.ts';
import { EDUCATION_LEVELS, type PointRow } from '../../rulebook/rows.ts';
import type { Text } from '../../sentences/text.ts';
import { belowLevel } from '../band-words.ts';
import { ageFact } from '../crs/core.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedPoints, ExplainedRow, ExplainedSum, Fact } from '../explanation.ts';
import { educationFact } from '../facts/education-fact.ts';
import { abilityFact, sittingsFact } from '../facts/language-facts.ts';
import { offerFact } from '../facts/offer-fact.ts';
import { candidateFacts } from '../facts/people.ts';
import { worked, workFact } from '../facts/work-fact.ts';
import { noRowOf, rowOf, sumOf } from '../points.ts';
import { rowHit } from '../row-hit.ts';
import { educationWords, rangeWords, type Unit } from '../row-words.ts';
import { explainedAdaptability } from './adaptability.ts';

type Part = { rule: string; name: Text; fact: Fact; source: string };

function inRow(part: Part, rows: readonly PointRow[], n: number, unit: Unit): ExplainedRow {
  const { from, to, points } = rowHit(rows, n);
  return rowOf({ ...part, row: { from, to, points }, points }, rangeWords({ from, to }, unit));
}

function other(language: OfficialLanguage | undefined): OfficialLanguage | undefined {
  return language && (language === 'en' ? 'fr' : 'en');
}

/** The languages that the grid counts when the other factors give `others` points. */
function explainedLanguages(of: ExplainedDay, rule: string, source: string, others: number): ExplainedSum {
  const { grid, passMark } = of.programs.fsw;
  const { first, second } = gridLanguages(of.facts, passMark - others);
  const person = candidateFacts(of.candidate.profile);
  const abilities = ABILITIES.map((ability): ExplainedPoints => {
    const fact = abilityFact(person, first, ability, of);
    const part = { rule: `${rule}/${ability}`, name: CRS_NAMES[ability], fact, source };
    return inRow(part, grid.firstLanguage, first?.levels[ability] ?? 0, 'level');
  });
  const { level, points } = grid.secondLanguage;
  const part = {
    rule: `${rule}/secondLanguage`,
    name: GRID_NAMES.secondLanguage,
    fact: sittingsFact(person, [second], of, other(first?.language)),
    source,
  };
  const ofSecond =
    (second?.lowest ?? 0) >= level
      ? rowOf(
          { ...part, row: { level, points }, points },
          {
            en: `level ${level} or more in all abilities`,
            fr: `niveau ${level} ou plus dans toutes les compétences`,
          },
        )
      : noRowOf(part, belowLevel(level, 'any'));
  return sumOf({ rule, name: GRID_NAMES.language, source, cap: null }, [...abilities, ofSecond]);
}

/** The selection grid (IRPR 78 to 83), factor by factor. */
export function explainedGrid(of: ExplainedDay): ExplainedSum {
  const { candidate, facts, programs, day } = of;
  const { profile } = candidate;
  const { source, fsw, assessmentYears } = programs;
  const rule = `programs/${programs.from}/fsw/grid`;
  const person = candidateFacts(profile);
  const part = (name: 'education' | 'experience' | 'age' | 'arrangedEmployment', fact: Fact): Part => ({
    rule: `${rule}/${name}`,
    name: GRID_NAMES[name],
    fact,
    source,
  });
  const level = EDUCATION_LEVELS[facts.education.level] ?? 'none';
  const studied = fsw.grid.education[level];
  const counted = { use: SKILLED, first: windowStart(day, fsw.work.withinYears), last: day };
  const years = Math.floor(worked(person, counted) / hourDaysOf(1560));
  const arranged = facts.candidate.jobOffers.some(isQualifyingOffer);
  const offered = fsw.grid.arrangedEmployment;
  const offer = part('arrangedEmployment', offerFact(profile));
  const others: ExplainedPoints[] = [
    rowOf(
      {
        ...part('education', educationFact(person, level, day, assessmentYears)),
        row: { level, points: studied },
        points: studied,
      },
      educationWords(level),
    ),
    inRow(part('experience', workFact(person, counted)), fsw.grid.experience, years, 'years'),
    inRow(part('age', ageFact(of)), fsw.grid.age, facts.age, 'age'),
    arranged
      ? rowOf(
          { ...offer, row: { points: offered }, points: offered },
          { en: 'a qualifying offer', fr: 'une offre admissible' },
        )
      : rowOf({ ...offer, row: null, points: 0 }, undefined),
    explainedAdaptability(of, `${rule}/adaptability`, source),
  ];
  const pointsOfOthers = others.reduce((sum, { points }) => sum + points, 0);
  const languages = explainedLanguages(of, `${rule}/language`, source, pointsOfOthers);
  return sumOf({ rule, name: GRID_NAMES.grid, source, cap: null }, [languages, ...others]);
}
