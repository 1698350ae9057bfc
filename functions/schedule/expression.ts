import { cronAfter } from './cron.ts';
import { UnreadableSchedule } from './unreadable-schedule.ts';
import { instantOf } from './wall-clock.ts';

const UNITS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** The first instant after another at which something is due; `undefined` for never again. */
export type NextDue = (after: Date) => Date | undefined;

/**
 * What a schedule expression of EventBridge Scheduler means. A rate counts from `start`; without one AWS counts from
 * the deployment, of which there is none here, so it counts from 1970, which makes `rate(5 minutes)` due at :00, :05 …
 *
 * @throws UnreadableSchedule for an expression or a time zone that does not exist
 * @example nextDue('at(2026-02-18T10:00:00)', 'America/Toronto')(new Date(0)) // 2026-02-18T15:00:00Z
 */
export function nextDue(expression: string, timeZone: string, start: Date = new Date(0)): NextDue {
  const [, kind, argument = ''] = /^(at|cron|rate)\((.+)\)$/.exec(expression) ?? [];
  try {
    instantOf(start, timeZone);
  } catch (cause) {
    throw new UnreadableSchedule(`There is no time zone "${timeZone}".`, { cause });
  }
  if (kind === 'cron') return cronAfter(argument, timeZone);
  if (kind === 'at' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(argument)) {
    const due = instantOf(new Date(`${argument}Z`), timeZone);
    if (due) return (after) => (due > after ? due : undefined);
  }
  const [, value, unit = ''] = /^([1-9]\d*) (minute|hour|day)s?$/.exec(argument) ?? [];
  const unitMs = UNITS[unit];
  if (kind !== 'rate' || unitMs === undefined)
    throw new UnreadableSchedule(
      `"${expression}" is no schedule expression. There are cron(…), rate(…) and at(…).`,
    );
  const period = Number(value) * unitMs;
  return (after) => {
    const passed = Math.floor((after.getTime() - start.getTime()) / period);
    return new Date(start.getTime() + Math.max(0, passed + 1) * period);
  };
}
