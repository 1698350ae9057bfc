import { toDay } from '../../calendar/iso-date.ts';
import { hourDays, windowStart } from '../../facts/work/hour-days.ts';
import { SKILLED } from '../../facts/work/work-history.ts';
import type { WorkPeriod } from '../../profile/profile.ts';
import { EDUCATION_LEVELS } from '../../rulebook/rows.ts';
import type { ExplainedDay } from '../explained-day.ts';
import type { ExplainedPoints, ExplainedProgram, ExplainedSum, Fact } from '../explanation.ts';
import { educationFact } from '../facts/education-fact.ts';
import { candidateFacts } from '../facts/people.ts';
import { workFact } from '../facts/work-fact.ts';
import type { Condition } from './common-requirements.ts';
import { evenly, funds, language, outsideQuebec, work } from './common-requirements.ts';
import { explainedProgram, type SpokenResult } from './requirement.ts';

const KIND = {
  en: 'skilled work in one occupation without a break,',
  fr: 'travail qualifié dans une même profession sans interruption,',
};

/** The unbroken stretch of work in one skilled occupation that has the most hours in the window; of equals the earliest. */
function longestStretch(
  { facts, candidate }: ExplainedDay,
  first: number,
): { noc: string; periods: WorkPeriod[] } {
  const { own } = facts.candidate;
  let most = 0;
  let longest: number | undefined;
  for (const stretch of new Set(own.work.spans.map((span) => span.stretch))) {
    const worked = hourDays(own.work, SKILLED, first, facts.day, undefined, stretch);
    if (worked > most) [most, longest] = [worked, stretch];
  }
  const spans = own.work.spans.filter(({ stretch }) => stretch === longest);
  const periods = candidate.profile.work.filter((period) =>
    spans.some(({ noc, from }) => noc === period.noc && from === toDay(period.from)),
  );
  return { noc: spans[0]?.noc ?? '', periods };
}

function stretchFact(of: ExplainedDay): Fact {
  const first = windowStart(of.day, of.programs.fsw.work.withinYears);
  const { noc, periods } = longestStretch(of, first);
  const where =
    noc === ''
      ? { en: ' without a break', fr: ' sans interruption' }
      : { en: ` in NOC ${noc} without a break`, fr: ` dans la CNP ${noc} sans interruption` };
  return workFact(candidateFacts(of.candidate.profile), {
    use: SKILLED,
    first,
    last: of.day,
    only: { periods, where },
  });
}

function credential({ candidate, facts, day, programs }: ExplainedDay): Condition {
  const level = EDUCATION_LEVELS[facts.education.level] ?? 'none';
  return {
    row: { education: 'secondary' },
    asked: {
      en: 'A Canadian credential, or a foreign one with an equivalency assessment.',
      fr: 'Un diplôme canadien, ou un diplôme étranger avec une attestation d’équivalence.',
    },
    fact: educationFact(candidateFacts(candidate.profile), level, day, programs.assessmentYears),
    codes: ['no-credential'],
  };
}

/** Where the facts stand that give points; the whole profile where none does. */
function pointersOf(points: ExplainedPoints): string[] {
  const found = new Set<string>();
  const look = (part: ExplainedPoints): void => {
    if ('parts' in part) part.parts.forEach(look);
    else if (part.points > 0) for (const pointer of part.fact.pointers) found.add(pointer);
  };
  look(points);
  return found.size > 0 ? [...found] : [''];
}

function passMark({ programs }: ExplainedDay, grid: ExplainedSum): Condition {
  const needed = programs.fsw.passMark;
  return {
    row: { points: needed },
    asked: {
      en: `At least ${needed} points of the selection grid.`,
      fr: `Au moins ${needed} points de la grille de sélection.`,
    },
    fact: { text: grid.text, pointers: pointersOf(grid) },
    codes: ['points-below-pass-mark'],
  };
}

/** The Federal Skilled Worker class (IRPR 75, 76), requirement by requirement; `grid` is its selection grid. */
export function explainedSkilledWorker(
  of: ExplainedDay,
  result: SpokenResult,
  grid: ExplainedSum,
): ExplainedProgram & { grid: ExplainedSum } {
  const { work: asked, level } = of.programs.fsw;
  const program = explainedProgram(of.programs, 'fsw', result, {
    province: outsideQuebec(of),
    work: work(asked, KIND, stretchFact(of), 'no-continuous-year'),
    language: language(of, evenly(level)),
    education: credential(of),
    passMark: passMark(of, grid),
    funds: funds(of, 'fsw'),
  });
  return { ...program, grid };
}
