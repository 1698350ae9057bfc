import { Cron } from 'croner';
import { UnreadableSchedule } from './unreadable-schedule.ts';
import { instantOf, wallClock } from './wall-clock.ts';

/** The last value of each field, for AWS' open-ended steps: `5/10` is `5-59/10`. */
const LAST = ['59', '23', '31', '12', '7', '2199'];

/** One field of AWS' cron as croner writes it. */
function translateField(field: string, index: number): string {
  return field
    .split(',')
    .map((part) => {
      if (part === '?') return '*';
      const [, start, step] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
      if (start !== undefined) return `${start}-${LAST[index]}/${step}`;
      // The last day of a week is Saturday; `5L`, `THUL`: the last Thursday of a month.
      if (index === 4 && part === 'L') return '7';
      if (index === 4) return part.replace(/^(\d|[A-Z]{3})L$/i, '$1#L');
      return part;
    })
    .join(',');
}

/**
 * AWS' cron (`minutes hours day-of-month month day-of-week year`, weekdays 1–7 from Sunday, `?` where the other day
 * field decides) as croner's pattern of seven fields.
 *
 * Source: EventBridge Scheduler user guide, "Schedule types", and EventBridge user guide, "Cron expressions reference".
 *
 * @throws UnreadableSchedule for an expression of another shape
 * @example translateCron('0 10 ? * WED *') // '0 0 10 * * WED *'
 */
function translateCron(expression: string): string {
  const fields = expression.trim().split(/\s+/);
  const [, , dayOfMonth, , dayOfWeek] = fields;
  if (fields.length !== 6 || (dayOfMonth === '?') === (dayOfWeek === '?'))
    throw new UnreadableSchedule(
      `cron(${expression}) is not as AWS wants it: six fields, and "?" in exactly one of day-of-month and day-of-week.`,
    );
  if (dayOfWeek?.includes('#') && dayOfWeek.includes(','))
    throw new UnreadableSchedule(
      `cron(${expression}) is not as AWS wants it: "#" allows no second day of the week.`,
    );
  return ['0', ...fields.map(translateField)].join(' ');
}

/**
 * When a cron expression is due after an instant, by the clocks of a time zone. Daylight saving time as EventBridge
 * Scheduler has it: a time that the clocks jump over is skipped, a time that they show twice is due once.
 * Source: EventBridge Scheduler user guide, "Schedule types", daylight savings time.
 *
 * @returns `undefined` when it is never due again
 */
export function cronAfter(expression: string, timeZone: string): (after: Date) => Date | undefined {
  const pattern = translateCron(expression);
  let cron: Cron;
  try {
    cron = new Cron(pattern, {
      mode: '7-part',
      alternativeWeekdays: true,
      timezone: 'Etc/UTC',
      paused: true,
    });
  } catch (cause) {
    throw new UnreadableSchedule(`cron(${expression}) cannot be read.`, { cause });
  }
  return (after) => {
    let wall = cron.nextRun(wallClock(after, timeZone));
    while (wall) {
      const instant = instantOf(wall, timeZone);
      if (instant && instant > after) return instant;
      wall = cron.nextRun(wall);
    }
    return undefined;
  };
}
