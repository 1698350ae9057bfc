import { describe, expect, it } from 'vitest';
import { score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { PossibleChanges, possibleChanges } from '#domain/next-change/next-change';
import { FACTS, FUNDS, RULES } from '#domain/next-change/turn';
import type { Candidate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { TEST_RULEBOOK } from '../rulebook/test-rulebook.ts';
import { english, job, somebody, TODAY } from '../somebody.ts';

const rulebook = compile(TEST_RULEBOOK);
const changesOf = (candidate: Candidate, asOf = TODAY) =>
  new PossibleChanges(rulebook, prepareCandidate(candidate, rulebook), toDay(asOf));
const daysOf = (candidate: Candidate, asOf = TODAY): string[] =>
  [...possibleChanges(rulebook, prepareCandidate(candidate, rulebook), toDay(asOf))].map(toIsoDate);

/** Whose age gives no points any more. */
const OLD = { dateOfBirth: '1950-01-01' };

describe('the days on which a result can change', () => {
  it('tell all that turns: a year of work is full on the day on which the table of funds is a year old', () => {
    const year = somebody({ ...OLD, work: [job('2025-07-09', null)] });
    const turn = changesOf(year).after(toDay(TODAY));
    expect([toIsoDate(turn?.day ?? 0), turn?.kinds]).toEqual(['2026-07-07', FUNDS | FACTS]);
  });

  it('tell of work alone where nothing dated turns, and of the latter where work does not move', () => {
    const changes = changesOf(somebody({ ...OLD, work: [job('2025-07-08', null)] }));
    const first = changes.after(toDay(TODAY));
    expect([toIsoDate(first?.day ?? 0), first?.kinds]).toEqual(['2026-07-06', FACTS]);
    const next = changes.after(first?.day ?? 0);
    expect([toIsoDate(next?.day ?? 0), next?.kinds]).toEqual(['2026-07-07', FUNDS]);
  });

  it('are none of a time that never comes: a job that goes on, a credential that was not assessed', () => {
    const endless = somebody({
      ...OLD,
      education: [{ level: 'master', country: 'IN', awardedOn: '2016-06-01' }],
      work: [job('2000-01-01', null)],
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    });
    expect(daysOf(endless)).toEqual(['2026-07-07', '2026-11-03']);
  });

  it('are also those that lie years ahead, with nothing in between', () => {
    // 1,560 hours at ten a week: 1,092 days. No category asks for less in this occupation.
    const slow = somebody({ ...OLD, work: [job('2026-12-01', null, { noc: '13110', hoursPerWeek: 10 })] });
    const year = toIsoDate(toDay('2026-12-01') + 1092 - 1);
    const [start, full] = daysOf(slow, '2026-11-03').filter((day) => day >= '2026-12-01');
    expect([start, full]).toEqual(['2026-12-01', year]);
    expect(daysOf(slow, '2026-12-05')[0]).toBe(year);
  });

  it('are found with turns passed over that do nothing', () => {
    const tested = somebody({ ...OLD, languageTests: [english(9, '2025-09-01')] });
    const changes = changesOf(tested);
    const turn = changes.after(toDay(TODAY), ({ kinds }) => (kinds & (FUNDS | RULES)) !== 0);
    expect([toIsoDate(turn?.day ?? 0), turn?.kinds]).toEqual(['2027-07-03', FACTS]);
    expect(changes.after(toDay(TODAY), () => false)?.kinds).toBe(FUNDS);
  });

  it('come to an end, whatever is passed over', () => {
    expect(daysOf(somebody(OLD), '2099-01-01')).toEqual([]);
    expect(changesOf(somebody(OLD), '2099-01-01').after(toDay('2099-01-01'), () => true)).toBeUndefined();
    expect(score(somebody(OLD), '2099-01-01').nextChangeOn).toBeNull();
  });
});
