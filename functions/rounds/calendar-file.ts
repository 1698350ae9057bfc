import { createEvents, type EventAttributes } from 'ics';
import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import { roundIdOf } from '#domain/rounds/round-id';
import type { Calendar, CalendarRound } from './calendar.ts';
import { calendarName, eventDescription, eventTitle } from './calendar-words.ts';
import { foldedByOctets } from './folded-lines.ts';
import { CALLED_WITHIN_MS } from './planned-view.ts';
import { calendarPage } from './site-address.ts';

const STATUS = {
  expected: 'CONFIRMED',
  planned: 'CONFIRMED',
  paused: 'TENTATIVE',
  selecting: 'CONFIRMED',
  inviting: 'CONFIRMED',
  cancelled: 'CANCELLED',
} as const;

/** @example inIcal('2026-03-11T14:00:00.000Z') // '20260311T140000Z' */
const inIcal = (instant: IsoInstant): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** A round is not set back from one of these to the one before, so the number never falls. */
function sequenceOf({ state, scheduledAt }: CalendarRound, now: IsoInstant): number {
  if (state === 'cancelled' || state === 'selecting' || state === 'inviting') return 2;
  return scheduledAt <= now ? 1 : 0;
}

/** The site that a calendar leads to, the reader’s language, and when it was read. */
interface Edition {
  language: OfficialLanguage;
  siteUrl: string;
  now: IsoInstant;
}

function eventOf(round: CalendarRound, { paused }: Calendar, { language, siteUrl, now }: Edition) {
  const id = roundIdOf(round);
  const { hostname } = new URL(siteUrl);
  // The library takes `timestamp`, which its types forget. The hour, so that a reader who asks twice in it gets the same.
  const event: EventAttributes & { timestamp: string } = {
    uid: `${id}@${hostname}`,
    timestamp: inIcal(`${now.slice(0, 13)}:00:00.000Z`),
    sequence: sequenceOf(round, now),
    start: inIcal(round.scheduledAt),
    // A round is of an instant; a calendar shows something that lasts: until it has begun at the latest.
    duration: { minutes: CALLED_WITHIN_MS / 60_000 },
    title: eventTitle(round, language),
    description: eventDescription(round, paused?.since, language),
    url: calendarPage(siteUrl, language),
    status: STATUS[round.state],
    transp: 'TRANSPARENT',
  };
  return event;
}

/**
 * The calendar as a file of iCalendar (RFC 5545). Instants are in UTC: a reader shows them by its own clock, on both
 * sides of a change of clocks. A round keeps its `UID` from plan to cancellation.
 */
export function calendarFile(calendar: Calendar, edition: Edition): string {
  const { error, value } = createEvents(
    calendar.rounds.map((round) => eventOf(round, calendar, edition)),
    { productId: '-//Ronde//Rounds//EN', method: 'PUBLISH', calName: calendarName(edition.language) },
  );
  if (error || value === null) throw new Error('the calendar cannot be written', { cause: error });
  return foldedByOctets(value);
}
