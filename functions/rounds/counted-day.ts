import type { IsoDate } from '#domain/profile/profile';
import { AUTHORITY_TIME_ZONE } from '#domain/rounds/authority-time-zone';
import type { RoundView } from './round-view.ts';

const figures = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: AUTHORITY_TIME_ZONE,
});

/** The day of an instant on the authority's calendar. @example authorityDay('2020-03-19T02:04:06.000Z') // '2020-03-18' */
export function authorityDay(instant: string): IsoDate {
  const [month, day, year] = figures.format(new Date(instant)).split('/');
  return `${year}-${month}-${day}`;
}

/**
 * The day on which a pool was counted, as pages, table and feed say it: the authority's. Of an older round only the day
 * in UTC is known.
 */
export const countedDay = ({ asOf, takenAt }: NonNullable<RoundView['poolByBand']>): IsoDate =>
  takenAt === undefined ? asOf : authorityDay(takenAt);
