import { describe, expect, test } from 'vitest';
import { nextDue } from '#functions/schedule/expression';
import { UnreadableSchedule } from '#functions/schedule/unreadable-schedule';

const TORONTO = 'America/Toronto';

function upcoming(expression: string, after: string, count: number, timeZone = TORONTO): string[] {
  const next = nextDue(expression, timeZone);
  const found: string[] = [];
  for (let at = next(new Date(after)); at && found.length < count; at = next(at))
    found.push(at.toISOString());
  return found;
}

describe('daylight saving time in Toronto', () => {
  // In 2026 the clocks go from 02:00 to 03:00 on 8 March and from 02:00 back to 01:00 on 1 November.
  test('ten o’clock stays ten o’clock', () => {
    expect(upcoming('cron(0 10 ? * WED *)', '2026-03-01T00:00:00Z', 2)).toEqual([
      '2026-03-04T15:00:00.000Z',
      '2026-03-11T14:00:00.000Z',
    ]);
    expect(upcoming('cron(0 10 ? * WED *)', '2026-10-26T00:00:00Z', 2)).toEqual([
      '2026-10-28T14:00:00.000Z',
      '2026-11-04T15:00:00.000Z',
    ]);
  });

  test('a time that the clocks jump over is skipped', () => {
    expect(upcoming('cron(30 2 * * ? *)', '2026-03-07T00:00:00Z', 2)).toEqual([
      '2026-03-07T07:30:00.000Z',
      '2026-03-09T06:30:00.000Z',
    ]);
  });

  test('a time that the clocks show twice is due once, the first time', () => {
    expect(upcoming('cron(30 1 * * ? *)', '2026-11-01T00:00:00Z', 2)).toEqual([
      '2026-11-01T05:30:00.000Z',
      '2026-11-02T06:30:00.000Z',
    ]);
    // Asked for while the second 01:20 shows.
    expect(upcoming('cron(30 1 * * ? *)', '2026-11-01T06:20:00Z', 1)).toEqual(['2026-11-02T06:30:00.000Z']);
  });

  test('a rate knows nothing of it', () => {
    expect(upcoming('rate(1 day)', '2026-03-07T12:00:00Z', 2)).toEqual([
      '2026-03-08T00:00:00.000Z',
      '2026-03-09T00:00:00.000Z',
    ]);
  });
});

describe('the words of AWS’ cron', () => {
  /** The same, minute by minute, for two weeks from Sunday 1 March 2026, in UTC. */
  const minutes = (fits: (minute: Date) => boolean) =>
    Array.from({ length: 14 * 1440 }, (_, index) => new Date(Date.UTC(2026, 2, 1, 0, index + 1)))
      .filter(fits)
      .map((minute) => minute.toISOString());
  const at = (hour: number, minute: number) => (date: Date) =>
    date.getUTCHours() === hour && date.getUTCMinutes() === minute;

  test.each<[string, (date: Date) => boolean]>([
    ['cron(15 12 * * ? *)', at(12, 15)],
    ['cron(0 18 ? * MON-FRI *)', (d) => at(18, 0)(d) && d.getUTCDay() > 0 && d.getUTCDay() < 6],
    ['cron(0 18 ? * 2-6 *)', (d) => at(18, 0)(d) && d.getUTCDay() > 0 && d.getUTCDay() < 6],
    ['cron(0 18 ? * 1 *)', (d) => at(18, 0)(d) && d.getUTCDay() === 0],
    ['cron(0 18 ? * L *)', (d) => at(18, 0)(d) && d.getUTCDay() === 6],
    ['cron(0/15 * * * ? *)', (d) => d.getUTCMinutes() % 15 === 0],
    ['cron(10/20 * * * ? *)', (d) => d.getUTCMinutes() % 20 === 10],
    [
      'cron(0/5 8-17 ? * MON,WED *)',
      (d) =>
        d.getUTCMinutes() % 5 === 0 &&
        d.getUTCHours() >= 8 &&
        d.getUTCHours() <= 17 &&
        [1, 3].includes(d.getUTCDay()),
    ],
    ['cron(0 8 3,7 MAR ? 2026)', (d) => at(8, 0)(d) && [3, 7].includes(d.getUTCDate())],
    ['cron(0 8 3 MAR ? 2027)', () => false],
    ['cron(0 8 ? * 3#2 *)', (d) => at(8, 0)(d) && d.getUTCDate() === 10],
    ['rate(10 minutes)', (d) => d.getUTCMinutes() % 10 === 0],
    ['rate(1 hour)', (d) => d.getUTCMinutes() === 0],
  ])('%s', (expression, fits) => {
    const expected = minutes(fits);
    const found = upcoming(expression, '2026-03-01T00:00:00Z', expected.length + 1, 'UTC').filter(
      (instant) => instant <= '2026-03-15T00:00:00.000Z',
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ['cron(0 9 L * ? *)', '2026-02-28T09:00:00.000Z'],
    ['cron(0 9 ? * 6L *)', '2026-02-27T09:00:00.000Z'],
    ['cron(0 9 ? * FRIL *)', '2026-02-27T09:00:00.000Z'],
    // 15 February 2026 is a Sunday; the nearest weekday is Monday.
    ['cron(0 9 15W * ? *)', '2026-02-16T09:00:00.000Z'],
    // 1 August 2026 is a Saturday; the nearest weekday of the same month is Monday the third.
    ['cron(0 9 1W AUG ? 2026)', '2026-08-03T09:00:00.000Z'],
  ])('%s is next due at %s', (expression, expected) => {
    expect(upcoming(expression, '2026-02-01T00:00:00Z', 1, 'UTC')).toEqual([expected]);
  });

  test('a single time is due once, by the clocks of its zone', () => {
    expect(upcoming('at(2026-02-18T10:00:00)', '2026-01-01T00:00:00Z', 3)).toEqual([
      '2026-02-18T15:00:00.000Z',
    ]);
  });

  test.each([
    'cron(0 10 * * WED *)',
    'cron(0 10 ? * ? *)',
    'cron(0 10 ? * WED)',
    'cron(0 25 ? * WED *)',
    'rate(0 minutes)',
    'rate(5 weeks)',
    'at(tomorrow)',
    'every day',
    // As EventBridge's own page has it: with "#" there is one day only.
    'cron(0 10 ? * 3#1,6#3 *)',
  ])('%s is refused', (expression) => {
    expect(() => nextDue(expression, TORONTO)).toThrow(UnreadableSchedule);
  });

  test('a time zone that does not exist is refused', () => {
    expect(() => nextDue('rate(1 day)', 'Mars/Olympus')).toThrow(/Mars\/Olympus/);
  });
});
