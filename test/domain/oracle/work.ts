import type { WorkPeriod } from '#domain/profile/profile';
import reference from '../reference/occupations.json' with { type: 'json' };
import { eachDay, nextDay, plusYears } from './calendar.ts';

const FAR = '9999-12-31';

/** Hours paid from `first` to `last`, day by day: hours of a week over seven, added up, no more than 30. In sevenths. */
export function sevenths(periods: readonly WorkPeriod[], first: string, last: string): number {
  if (periods.length === 0) return 0;
  const start = periods.map(({ from }) => from).toSorted()[0] ?? FAR;
  let total = 0;
  for (const day of eachDay(start > first ? start : first, last)) {
    let week = 0;
    for (const { from, to, hoursPerWeek } of periods)
      if (from <= day && day <= (to ?? FAR)) week += Math.round(hoursPerWeek * 1000);
    total += Math.min(week, 30_000);
  }
  return total / 1000;
}

export function hoursWithin(periods: readonly WorkPeriod[], years: number, day: string): number {
  return sevenths(periods, nextDay(plusYears(day, -years)), day) / 7;
}

export function teer({ noc }: { noc: string }): number {
  return Number(noc[1]);
}

const { effective, skilled_only_since: since, skilled_only_before: before } = reference.skill_type_changes;

export function isOccupation({ noc }: { noc: string }): boolean {
  return noc in reference.unit_groups;
}

/** By skill type or by TEER category, whichever was used on the day. */
export function isSkilled({ noc }: { noc: string }, day: string): boolean {
  if (!isOccupation({ noc })) return false;
  if (day >= effective) return teer({ noc }) <= 3;
  return before.includes(noc) || (teer({ noc }) <= 3 && !since.includes(noc));
}

export function skilled(periods: readonly WorkPeriod[], day: string): WorkPeriod[] {
  return periods.filter(
    (period) => isSkilled(period, day) && (period.country !== 'CA' || period.authorised !== false),
  );
}

/** IRCC, public policy of 2023-04-25: physicians may be self-employed. */
function mayBeSelfEmployed({ noc }: WorkPeriod, day: string): boolean {
  return day >= '2023-04-25' && ['31100', '31101', '31102'].includes(noc);
}

/** Skilled, employed, in Canada, not beside full-time study, as the day sees it. */
export function canadian(periods: readonly WorkPeriod[], day: string): WorkPeriod[] {
  return skilled(periods, day).filter(
    (period) =>
      period.country === 'CA' &&
      (!period.selfEmployed || mayBeSelfEmployed(period, day)) &&
      !period.fullTimeStudent &&
      period.temporaryResident !== false,
  );
}

/** The work of each occupation. */
export function byOccupation(periods: readonly WorkPeriod[]): WorkPeriod[][] {
  return [...new Set(periods.map(({ noc }) => noc))].map((noc) =>
    periods.filter((period) => period.noc === noc),
  );
}

/** Sets of one occupation's periods that follow each other without a day between. */
export function unbroken(periods: readonly WorkPeriod[]): WorkPeriod[][] {
  const runs: WorkPeriod[][] = [];
  for (const occupation of byOccupation(periods)) {
    let end = '';
    for (const period of occupation.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
      const run = runs.at(-1);
      if (run === undefined || end === '' || (end !== FAR && period.from > nextDay(end))) runs.push([period]);
      else run.push(period);
      if ((period.to ?? FAR) > end) end = period.to ?? FAR;
    }
  }
  return runs;
}
