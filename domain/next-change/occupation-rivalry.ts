import type { Day } from '../calendar/day.ts';
import type { CanadianExperienceRules } from '../rules/programs/program-rules.ts';
import { hourDays, windowStart } from '../work/hour-days.ts';
import { CANADIAN, teerOf, type WorkHistory } from '../work/work-history.ts';
import type { Gauge } from './gauges.ts';
import { type Bounds, closeWorkBounds } from './work-bounds.ts';

/** Which of two amounts is greater, and whether there is any. More of the upper and less of the lower only raise it. */
function compared(upper: number, lower: number): number {
  return upper > lower ? 2 : upper < lower ? -1 : upper > 0 ? 1 : 0;
}

/** The Canadian work of each occupation that passes. */
function inOccupations(work: WorkHistory, passes: (noc: string) => boolean): WorkHistory[] {
  return work.occupations
    .filter(passes)
    .map((noc) => ({
      ...work,
      spans: work.spans.filter((span) => span.noc === noc && (span.uses & CANADIAN) !== 0),
    }))
    .filter(({ spans }) => spans.length > 0);
}

/** Bounds of the most of the amounts. */
function boundsOfMost(works: readonly WorkHistory[], years: number, from: Day, to: Day): Bounds {
  const all = works.map((work) => closeWorkBounds(work, CANADIAN, years, from, to));
  return {
    least: all.reduce((greatest, { least }) => Math.max(greatest, least), 0),
    most: all.reduce((greatest, { most }) => Math.max(greatest, most), 0),
  };
}

/**
 * Whether the most Canadian work is in an occupation of TEER 0 or 1 or in one of TEER 2 or 3: decides the threshold of
 * the Canadian Experience Class. None where all occupations have the same.
 */
export function occupationRivalry(
  work: WorkHistory,
  { work: { withinYears }, levelTeer01, levelTeer23 }: CanadianExperienceRules,
): Gauge | undefined {
  const upper = inOccupations(work, (noc) => teerOf(noc) <= 1);
  const lower = inOccupations(work, (noc) => teerOf(noc) > 1);
  if (upper.length === 0 || levelTeer01 === levelTeer23) return undefined;
  const most = (works: readonly WorkHistory[], day: Day): number =>
    works.reduce(
      (greatest, of) => Math.max(greatest, hourDays(of, CANADIAN, windowStart(day, withinYears), day)),
      0,
    );
  return {
    onlyRises: () => false,
    value: (day) => compared(most(upper, day), most(lower, day)),
    isSteady: (from, to) => {
      const ofUpper = boundsOfMost(upper, withinYears, from, to);
      const ofLower = boundsOfMost(lower, withinYears, from, to);
      return compared(ofUpper.least, ofLower.most) === compared(ofUpper.most, ofLower.least);
    },
  };
}
