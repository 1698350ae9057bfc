import { type Day, FAR_PAST } from '../../calendar/day.ts';
import type { Comparison } from './comparison.ts';
import { hourDays, hourDaysOf } from './hour-days.ts';
import { windowStart } from './window.ts';
import { onlyOccupations, type WorkHistory } from './work-history.ts';

/**
 * The work of one person as one day sees it. Every rule that reads work asks here, so that a day that is watched knows each
 * comparison that its result rests on.
 */
export class WorkOnDay {
  /** The window asked for last: rules ask for the same one after the other. */
  private knownYears = -1;
  private knownSince: Day = FAR_PAST;

  /** @param watched is given every comparison; absent: none is noted */
  constructor(
    readonly history: WorkHistory,
    readonly day: Day,
    private readonly watched?: Comparison[],
  ) {}

  /** First day of the window of so many years; absent: of all time. */
  since(years: number | undefined): Day {
    if (years === undefined) return FAR_PAST;
    if (years !== this.knownYears) {
      this.knownYears = years;
      this.knownSince = windowStart(this.day, years);
    }
    return this.knownSince;
  }

  /**
   * Work of a use within so many years up to the day, in the unit of hourDays.
   *
   * @param years length of the window; absent: at any time
   * @param noc only this occupation
   * @param stretch only this unbroken stretch
   */
  worked(use: number, years: number | undefined, noc?: string, stretch?: number): number {
    return hourDays(this.history, use, this.since(years), this.day, noc, stretch);
  }

  /** Whether there are so many paid hours of it. */
  reaches(hours: number, use: number, years: number | undefined, noc?: string, stretch?: number): boolean {
    const limit = hourDaysOf(hours);
    this.watch(limit, use, years, noc, stretch);
    return this.worked(use, years, noc, stretch) >= limit;
  }

  /** Whether there are so many paid hours of it in some occupations together. */
  reachesAmong(occupations: ReadonlySet<string>, hours: number, use: number, years: number): boolean {
    const history = onlyOccupations(this.history, occupations);
    if (history === undefined) return false;
    const limit = hourDaysOf(hours);
    this.watched?.push({ history, use, years, limit });
    return hourDays(history, use, this.since(years), this.day) >= limit;
  }

  /**
   * Completed years, rounded down.
   *
   * @param hoursPerYear of paid work
   * @param most more years than these decide nothing
   */
  years(hoursPerYear: number, most: number, use: number, years: number | undefined): number {
    const year = hourDaysOf(hoursPerYear);
    const completed = Math.floor(this.worked(use, years) / year);
    if (this.watched !== undefined) {
      if (completed > 0) this.watch(Math.min(completed, most) * year, use, years);
      if (completed < most) this.watch((completed + 1) * year, use, years);
    }
    return completed;
  }

  /** Notes that a result rests on how two occupations compare in a window. */
  watchRivals(use: number, years: number, noc: string, rival: string): void {
    if (this.watched === undefined) return;
    const { history } = this;
    for (const limit of [0, 1]) this.watched.push({ history, use, years, noc, rival, limit });
  }

  /** Notes that a result rests on whether an amount reaches a limit. */
  watch(limit: number, use: number, years: number | undefined, noc?: string, stretch?: number): void {
    this.watched?.push({ history: this.history, use, years, noc, stretch, limit });
  }
}
