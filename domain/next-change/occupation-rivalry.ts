import type { Day } from '../calendar/day.ts';
import type { CanadianExperienceRules } from '../rules/programs/program-rules.ts';
import { hourDays, windowStart } from '../work/hour-days.ts';
import { CANADIAN, teerOf, type WorkHistory } from '../work/work-history.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';

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

/**
 * Whether the most Canadian work is in an occupation of TEER 0 or 1 or in one of TEER 2 or 3: decides the threshold of
 * the Canadian Experience Class.
 */
class OccupationRivalry implements Gauge {
  readonly upper: readonly WorkHistory[];
  readonly lower: readonly WorkHistory[];
  readonly years: number;

  constructor(upper: readonly WorkHistory[], lower: readonly WorkHistory[], years: number) {
    this.upper = upper;
    this.lower = lower;
    this.years = years;
  }

  amount(day: Day): number {
    return Math.max(...this.worked(this.upper, day)) - Math.max(...this.worked(this.lower, day));
  }

  reading(amount: number): number {
    return Math.sign(amount);
  }

  evenUntil(from: Day, to: Day): Day {
    let until = to;
    for (const { spans } of [...this.upper, ...this.lower]) until = evenUntil(spans, this.years, from, until);
    while (!(this.keepsLeader(this.upper, from, until) && this.keepsLeader(this.lower, from, until)))
      until = (from + until) >> 1;
    return until;
  }

  private worked(works: readonly WorkHistory[], day: Day): number[] {
    const first = windowStart(day, this.years);
    return works.map((work) => hourDays(work, CANADIAN, first, day));
  }

  /**
   * True when one occupation has the most on both days, of a stretch over which each goes evenly: then it has the most
   * throughout, and what the greatest of each side differ by goes evenly as well. On one day and the next always.
   */
  private keepsLeader(works: readonly WorkHistory[], from: Day, until: Day): boolean {
    if (until - from === 1 || works.length < 2) return true;
    const [before, after] = [this.worked(works, from), this.worked(works, until)];
    const [most, mostLater] = [Math.max(...before), Math.max(...after)];
    return before.some((worked, i) => worked === most && after[i] === mostLater);
  }
}

/** True when there is Canadian work on both sides. */
function hasBoth({ spans }: WorkHistory): boolean {
  let [upper, lower] = [false, false];
  for (const { noc, uses } of spans)
    if ((uses & CANADIAN) !== 0) {
      if (teerOf(noc) <= 1) upper = true;
      else lower = true;
    }
  return upper && lower;
}

/** The rivalry of a person's occupations; none where all have the same threshold. */
export function occupationRivalry(
  work: WorkHistory,
  { work: { withinYears }, levelTeer01, levelTeer23 }: CanadianExperienceRules,
): Gauge | undefined {
  if (levelTeer01 === levelTeer23 || !hasBoth(work)) return undefined;
  const upper = inOccupations(work, (noc) => teerOf(noc) <= 1);
  const lower = inOccupations(work, (noc) => teerOf(noc) > 1);
  return new OccupationRivalry(upper, lower, withinYears);
}
