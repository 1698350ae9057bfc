import type { Day } from '../calendar/day.ts';
import { isCounted, windowStart } from '../facts/work/hour-days.ts';
import { WorkCurve } from '../facts/work/work-curve.ts';
import { CANADIAN, teerOf, type WorkHistory } from '../facts/work/work-history.ts';
import type { CanadianExperienceRules } from '../rulebook/programs/program-rules.ts';
import { evenUntil } from './even-stretch.ts';
import type { Gauge } from './gauge.ts';

/** The Canadian work of each occupation that passes. */
function inOccupations({ occupations, spans }: WorkHistory, passes: (noc: string) => boolean): WorkCurve[] {
  return occupations
    .filter(passes)
    .map((noc) => spans.filter((span) => isCounted(span, CANADIAN, noc)))
    .filter((counted) => counted.length > 0)
    .map((counted) => new WorkCurve(counted));
}

/**
 * Whether the most Canadian work is in an occupation of TEER 0 or 1 or in one of TEER 2 or 3: decides the threshold of
 * the Canadian Experience Class.
 */
class OccupationRivalry implements Gauge {
  readonly upper: readonly WorkCurve[];
  readonly lower: readonly WorkCurve[];
  readonly years: number;

  constructor(upper: readonly WorkCurve[], lower: readonly WorkCurve[], years: number) {
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
    for (const work of [...this.upper, ...this.lower]) until = evenUntil(work, this.years, from, until);
    while (!(this.keepsLeader(this.upper, from, until) && this.keepsLeader(this.lower, from, until)))
      until = (from + until) >> 1;
    return until;
  }

  private worked(works: readonly WorkCurve[], day: Day): number[] {
    const first = windowStart(day, this.years);
    return works.map((work) => work.between(first, day));
  }

  /**
   * True when one occupation has the most on both days, of a stretch over which each goes evenly: then it has the most
   * throughout, and what the greatest of each side differ by goes evenly as well. On one day and the next always.
   */
  private keepsLeader(works: readonly WorkCurve[], from: Day, until: Day): boolean {
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
