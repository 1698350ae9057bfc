const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const digits = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits,
    });
    formats.set(timeZone, format);
  }
  return format;
}

/**
 * What clocks on the wall show at an instant, written as if it were UTC.
 *
 * @throws RangeError for a time zone that does not exist
 * @example wallClock(new Date('2026-03-08T07:00:00Z'), 'America/Toronto') // 2026-03-08T03:00:00Z, an hour just skipped
 */
export function wallClock(instant: Date, timeZone: string): Date {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

const DAY_MS = 86_400_000;

/**
 * The instant at which clocks on the wall first show a time: `undefined` where they jump over it, the first of two
 * where they show it twice.
 *
 * @param wall the time, written as if it were UTC
 */
export function instantOf(wall: Date, timeZone: string): Date | undefined {
  const offsets = [-DAY_MS, DAY_MS].map((away) => {
    const near = new Date(wall.getTime() + away);
    return wallClock(near, timeZone).getTime() - near.getTime();
  });
  return offsets
    .map((offset) => new Date(wall.getTime() - offset))
    .filter((instant) => wallClock(instant, timeZone).getTime() === wall.getTime())
    .sort((a, b) => a.getTime() - b.getTime())[0];
}
