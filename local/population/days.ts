import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { IsoDate } from '#domain/profile/profile';

/** The day so many days later, or earlier when negative. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return toIsoDate(toDay(day) + days);
}

export function earlierOf(one: IsoDate, other: IsoDate): IsoDate {
  return toIsoDate(Math.min(toDay(one), toDay(other)));
}

export function laterOf(one: IsoDate, other: IsoDate): IsoDate {
  return toIsoDate(Math.max(toDay(one), toDay(other)));
}
