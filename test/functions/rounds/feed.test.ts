import { describe, expect, it, test } from 'vitest';
import { feedOf } from '#functions/rounds/feed';
import type { FeedRound } from '#functions/table/feed-round';
import { laneOfPublishedName } from '#local/population/published-names';
import record from '../../domain/reference/rounds.json' with { type: 'json' };

/** A round of which the feed says what a test is about. */
const roundWith = (facts: Partial<FeedRound>): FeedRound => ({
  id: 'general-20260218T140000Z',
  plan: 'general',
  number: 1,
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  issued: 1,
  cutOff: { score: 500, submittedAt: '2026-02-01T03:00:00.000Z' },
  poolByBand: null,
  ...facts,
});
const rowOf = (facts: Partial<FeedRound>) => feedOf([roundWith(facts)]).rounds[0];

describe('days are those of Ottawa', () => {
  /** Of these the published instant and the published day are of different days on both clocks: one of them is wrong. */
  const CONTRADICTORY = ['104', '108', '146', '148', '357'];
  /** The two evening rounds that the authority dated by UTC; six others, 7, 8, 9, 11, 13 and 139, it did not. */
  const BY_UTC = ['111', '274'];

  it('as the official record dates its rounds, evening ones too', () => {
    const dated = record.rounds.flatMap(({ number, date, at }) =>
      at === null ? [] : [{ number, date, at }],
    );
    expect(dated.length).toBe(436);
    const others = dated.filter(
      ({ date, at }) => rowOf({ scheduledAt: new Date(at).toISOString() })?.drawDate !== date,
    );
    expect(others.map(({ number }) => number)).toEqual([...CONTRADICTORY, ...BY_UTC].sort((a, b) => +a - +b));
  });

  it.each([
    ['139', 'March 18, 2020', 'March 19, 2020 at 02:04:06 UTC'],
    ['13', 'July 17, 2015', 'July 18, 2015 at 00:04:00 UTC'],
    ['11', 'June 26, 2015', 'June 27, 2015 at 00:02:00 UTC'],
    ['9', 'May 22, 2015', 'May 23, 2015 at 00:00:00 UTC'],
    ['8', 'April 17, 2015', 'April 18, 2015 at 00:00:00 UTC'],
    ['7', 'April 10, 2015', 'April 11, 2015 at 00:00:01 UTC'],
  ])('row %s is of %s, and its instant is %s', (number, drawDateFull, drawDateTime) => {
    const { at, date } = record.rounds.find((round) => round.number === number) ?? {};
    expect(rowOf({ scheduledAt: `${at?.slice(0, -1)}.000Z` })).toMatchObject({
      drawDate: date,
      drawDateFull,
      drawDateTime,
    });
  });

  // Canada's clocks were put forward on 2026-03-08 and back on 2026-11-01: five hours behind UTC, four, and five again.
  it.each([
    ['2026-03-08T04:59:59.999Z', '2026-03-07', 'March 7, 2026'],
    ['2026-03-08T05:00:00.000Z', '2026-03-08', 'March 8, 2026'],
    ['2026-03-09T03:59:59.999Z', '2026-03-08', 'March 8, 2026'],
    ['2026-03-09T04:00:00.000Z', '2026-03-09', 'March 9, 2026'],
    ['2026-11-01T03:59:59.999Z', '2026-10-31', 'October 31, 2026'],
    ['2026-11-01T04:00:00.000Z', '2026-11-01', 'November 1, 2026'],
    ['2026-11-02T04:59:59.999Z', '2026-11-01', 'November 1, 2026'],
    ['2026-11-02T05:00:00.000Z', '2026-11-02', 'November 2, 2026'],
    ['2027-01-01T04:59:59.999Z', '2026-12-31', 'December 31, 2026'],
    ['2027-01-01T05:00:00.000Z', '2027-01-01', 'January 1, 2027'],
  ])('%s is on %s', (instant, drawDate, inFull) => {
    const poolByBand = { asOf: instant.slice(0, 10), takenAt: instant, bands: {}, total: 0 };
    expect(rowOf({ scheduledAt: instant, poolByBand })).toMatchObject({
      drawDate,
      drawDateFull: inFull,
      drawDistributionAsOn: inFull,
    });
  });

  it('but of a count whose instant was not kept, the day that was', () => {
    const poolByBand = { asOf: '2026-02-17', bands: {}, total: 0 };
    expect(rowOf({ poolByBand })?.drawDistributionAsOn).toBe('February 17, 2026');
    expect(rowOf({ poolByBand: null })?.drawDistributionAsOn).toBe('');
  });
});

test('a tie-break is an instant, and in UTC', () => {
  expect(rowOf({})?.drawCutOff).toBe('February 1, 2026 at 03:00:00 UTC');
});

test('the programmes covered are those that the official record last named for rounds of the lane', () => {
  const newest = new Map(
    record.rounds.flatMap(({ name, programs }) =>
      name === 'Federal Skilled Trades' ? [] : [[laneOfPublishedName(name), record.programs[programs]]],
    ),
  );
  expect(newest.size).toBeGreaterThan(10);
  for (const [lane, programs] of newest) expect(rowOf({ lane })?.drawText2).toBe(programs);
});
