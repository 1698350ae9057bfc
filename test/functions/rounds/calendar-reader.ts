import ICAL from 'ical.js';

/** Toronto's clocks as iCalendar has them (RFC 5545, 3.6.5): since 2007 they change on the second Sunday of March and the first of November. */
const TORONTO = ICAL.Timezone.fromData({
  tzid: 'America/Toronto',
  component: new ICAL.Component(
    ICAL.parse(
      [
        'BEGIN:VTIMEZONE',
        'TZID:America/Toronto',
        'BEGIN:DAYLIGHT',
        'TZOFFSETFROM:-0500',
        'TZOFFSETTO:-0400',
        'DTSTART:20070311T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'TZOFFSETFROM:-0400',
        'TZOFFSETTO:-0500',
        'DTSTART:20071104T020000',
        'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
        'END:STANDARD',
        'END:VTIMEZONE',
      ].join('\r\n'),
    ),
  ),
});

/** What a person sees of an event in a calendar program in Toronto. */
export interface SeenEvent {
  uid: string;
  sequence: number;
  status: string;
  title: string;
  description: string;
  url: string;
  /** The clock on the wall, e.g. `2026-03-11T10:00:00`. */
  at: string;
  weekday: number;
  minutes: number;
}

/** A calendar as the library `ical.js` reads it, shown by Toronto's clocks. */
export function readCalendarFile(text: string): { name: string; events: SeenEvent[] } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate.convertToZone(TORONTO);
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      title: event.summary,
      description: event.description,
      url: String(component.getFirstPropertyValue('url')),
      at: start.toString(),
      weekday: start.dayOfWeek(),
      minutes: event.duration.toSeconds() / 60,
    };
  });
  return { name: String(calendar.getFirstPropertyValue('x-wr-calname')), events };
}
