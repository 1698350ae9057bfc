import { describe, expect, it } from 'vitest';
import type { Day } from '#domain/calendar/day';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { type PreparedCandidate, prepareCandidate } from '#domain/candidate/candidate-facts';
import type { WorkHistory } from '#domain/facts/work/work-history';
import { eachOwnLimit, eachSpouseLimit } from '#domain/next-change/each-limit';
import { firstWorkMove } from '#domain/next-change/first-work-move';
import type { Gauge } from '#domain/next-change/gauge';
import { reachedLimit } from '#domain/next-change/reached-limit';
import { ruleTurns } from '#domain/next-change/rule-turns';
import { WorkCalendar } from '#domain/next-change/work-calendar';
import type { WorkLimit } from '#domain/next-change/work-limits';
import type { Candidate, WorkPeriod } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, job, somebody } from '../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
const { work: limits } = ruleTurns(rulebook);

/** Every gauge of a candidate and a spouse. */
function gaugesOf({ own, spouse }: PreparedCandidate): Gauge[] {
  const gauges: Gauge[] = [];
  const visitor = (work: WorkHistory) => ({
    work,
    limit: (limit: WorkLimit, noc?: string, stretch?: number) =>
      void gauges.push(reachedLimit(work, limit, noc, stretch)),
    gauge: (gauge: Gauge) => void gauges.push(gauge),
  });
  eachOwnLimit(limits, rulebook.programs, visitor(own.work));
  if (spouse !== undefined) eachSpouseLimit(limits, visitor(spouse.work));
  return gauges;
}

/** The days after one, up to another, on which some gauge reads otherwise than the day before: all are read on all days. */
function movesOf(candidate: PreparedCandidate, after: Day, until: Day): Day[] {
  const gauges = gaugesOf(candidate);
  const readings = (day: Day): string => gauges.map((gauge) => gauge.reading(gauge.amount(day))).join();
  const moves: Day[] = [];
  for (let day = after + 1; day <= until; day++) if (readings(day) !== readings(day - 1)) moves.push(day);
  return moves;
}

const nurse = { noc: '31301' };
const electrician = { noc: '72200', hoursPerWeek: 20 };
const abroad = (from: string, to: string | null): WorkPeriod => job(from, to, { country: 'IN' });

/** Careers of which several amounts are reached and left within three years from 2026-03-10. */
const CAREERS: [string, Candidate][] = [
  ['one job that goes on', somebody({ work: [job('2025-06-01', null)] })],
  [
    'two trades, one after the other, and a rivalry of occupations',
    somebody({
      work: [
        job('2023-05-01', '2025-02-28'),
        job('2025-03-01', null, electrician),
        job('2026-09-01', null, nurse),
      ],
    }),
  ],
  [
    'work abroad that leaves the window as Canadian work comes in, with a gap',
    somebody({
      work: [
        abroad('2014-02-01', '2016-12-31'),
        abroad('2017-03-01', '2019-02-28'),
        job('2025-12-01', '2026-05-31'),
        job('2026-07-01', null),
      ],
    }),
  ],
  [
    'a spouse at half-time',
    couple({ work: [abroad('2020-01-01', null)] }, { work: [job('2024-06-01', null, { hoursPerWeek: 15 })] }),
  ],
  [
    'a candidate and a spouse who started a day later',
    couple({ work: [job('2025-06-01', null)] }, { work: [job('2025-06-02', null)] }),
  ],
  [
    'a spouse in an occupation of TEER 5, of which a year counts whenever it was',
    couple({}, { work: [job('2025-06-01', null, { noc: '65201' })] }),
  ],
  ['nobody who works', couple()],
];

const SINCE = toDay('2026-03-10');
const END = SINCE + 3 * 366;

describe.each(CAREERS)('the moves of the work of %s', (_, facts) => {
  const read = () => {
    const candidate = prepareCandidate(facts, rulebook);
    const calendarOf = () => new WorkCalendar(limits, rulebook.programs, candidate, SINCE);
    return { candidate, calendarOf, moves: movesOf(candidate, SINCE, END) };
  };

  it('are those that reading every gauge on every day finds, one after the other', () => {
    const { calendarOf, moves } = read();
    const calendar = calendarOf();
    const found: Day[] = [];
    for (let day: Day | undefined = SINCE; ; ) {
      day = calendar.first(day, END, END);
      if (day === undefined) break;
      found.push(day);
    }
    expect(found.map(toIsoDate)).toEqual(moves.map(toIsoDate));
  });

  it('are found up to a day, and beyond it when asked again, however far the calendar looked at once', () => {
    const { calendarOf, moves } = read();
    for (const ahead of [0, 40, 500]) {
      const calendar = calendarOf();
      for (let day = SINCE; day < END; day += 90)
        expect(calendar.first(day, day + 90, day + 90 + ahead)).toBe(
          moves.find((move) => move > day && move <= day + 90),
        );
    }
  });

  it('are none on the day before, and found on their own', () => {
    const { candidate, calendarOf, moves } = read();
    for (const move of moves) {
      expect(calendarOf().first(move - 1, move, move)).toBe(move);
      expect(calendarOf().first(move - 2, move - 1, move - 1)).not.toBe(move);
      expect(firstWorkMove(limits, rulebook.programs, candidate, move - 1, move)).toBe(move);
    }
  });

  it('are found at one look from any day', () => {
    const { candidate, moves } = read();
    for (let day = SINCE; day < END; day += 31)
      for (const ahead of [30, 366])
        expect(firstWorkMove(limits, rulebook.programs, candidate, day, Math.min(END, day + ahead))).toBe(
          moves.find((move) => move > day && move <= Math.min(END, day + ahead)),
        );
  });
});

it('the careers of these tests move in several ways', () => {
  const counts = CAREERS.map(([, facts]) => movesOf(prepareCandidate(facts, rulebook), SINCE, END).length);
  expect(counts.at(-1)).toBe(0);
  expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(0);
});
