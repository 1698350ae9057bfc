import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { addDatedTurns } from '#domain/next-change/dated-turns';
import { type RuleTurns, ruleTurns } from '#domain/next-change/rule-turns';
import { AGE, FACTS, FirstTurn, FUNDS, RULES } from '#domain/next-change/turn';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { TEST_RULEBOOK } from '../rulebook/test-rulebook.ts';
import { canadianCredential, couple, english, foreignCredential, job, somebody } from '../somebody.ts';

const rulebook = compile(TEST_RULEBOOK);
const published = ruleTurns(rulebook);

/** The turns after a day and up to another, one after the other. */
function turnsOf(
  candidate: Candidate,
  after: IsoDate,
  until: IsoDate,
  rules = published,
): [IsoDate, number][] {
  const prepared = prepareCandidate(candidate, rulebook);
  const turns: [IsoDate, number][] = [];
  for (let day = toDay(after); ; ) {
    const turn = new FirstTurn(day, toDay(until));
    addDatedTurns(rules, prepared, turn);
    if (turn.kinds === 0) return turns;
    turns.push([toIsoDate(turn.day), turn.kinds]);
    day = turn.day;
  }
}

/** Of somebody whose age gives no points any more, after the last published rules. */
function daysOf(facts: object, until = '2099-12-31', rules = published): IsoDate[] {
  const { spouse, nomination, ...own } = { spouse: undefined, nomination: undefined, ...facts };
  const old = { dateOfBirth: '1950-01-01', ...own };
  const candidate = spouse === undefined ? somebody(old) : couple(old, spouse);
  const whole = nomination === undefined ? candidate : { ...candidate, nomination };
  const turns = turnsOf(whole, '2026-12-01', until, rules);
  expect(turns.every(([, kinds]) => kinds === FACTS)).toBe(true);
  return turns.map(([day]) => day);
}

const OFFERED = { jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }] };
const UNSKILLED = { noc: '64100' };

describe('the dated turns of a candidate', () => {
  it('are birthdays at which some table gives other points, and days of the rules', () => {
    expect(turnsOf(somebody({ dateOfBirth: '2006-07-07' }), '2024-07-01', '2041-01-01')).toEqual([
      ['2024-07-07', AGE], // 18
      ['2025-02-27', 4],
      ['2025-03-25', RULES],
      ['2025-07-07', AGE | FUNDS], // 19, and the table of that day
      ['2025-12-08', 4],
      ['2026-02-18', 4],
      ['2026-07-07', AGE | FUNDS], // 20, and that table is a year old
      ['2026-11-03', RULES],
      ['2036-07-07', AGE], // 30
      ['2037-07-07', AGE],
      ['2038-07-07', AGE],
      ['2039-07-07', AGE],
      ['2040-07-07', AGE],
    ]);
    expect(turnsOf(somebody({ dateOfBirth: '1980-01-01' }), '2026-12-01', '2099-12-31')).toEqual([
      ['2027-01-01', AGE], // 47, the last age of the grid
    ]);
  });

  it.each<[string, object, IsoDate[]]>([
    ['none of somebody without facts', {}, []],
    [
      'the award of a Canadian credential',
      { education: [canadianCredential('master', '2027-05-01')] },
      ['2027-05-01'],
    ],
    [
      'the assessment of a foreign one, and that it is five years old',
      { education: [foreignCredential('master', '2027-01-15')] },
      ['2027-01-15', '2032-01-15'],
    ],
    [
      'a test, sixty days before it is two years old, and then',
      { languageTests: [english(9, '2027-01-10')] },
      ['2027-01-10', '2028-11-11', '2029-01-10'],
    ],
    ['the start of a job', { work: [job('2027-02-01', null)] }, ['2027-02-01']],
    [
      'that a window of ten years leaves a job behind',
      { work: [job('2010-01-01', '2018-06-30')] },
      ['2028-06-30'],
    ],
    [
      'of several jobs, the one that ended first',
      { work: [job('2010-01-01', '2017-06-30'), job('2010-01-01', '2018-06-30')] },
      ['2027-06-30'],
    ],
    [
      'but of none that counts for nothing anyhow',
      { work: [job('2010-01-01', '2018-06-30', UNSKILLED)] },
      [],
    ],
    [
      'that a job that ended on 29 February is left behind',
      { work: [job('2010-01-01', '2020-02-29')] },
      ['2030-03-01'],
    ],
    [
      'for somebody with an offer, that a job is over',
      { work: [job('2020-01-01', '2027-06-30')], ...OFFERED },
      ['2027-07-01', '2037-06-30'],
    ],
    ['and without, not', { work: [job('2020-01-01', '2027-06-30')] }, ['2037-06-30']],
    [
      'of a spouse too, but not that a job is over',
      { spouse: { work: [job('2027-01-01', '2027-06-30')] }, ...OFFERED },
      ['2027-01-01', '2037-06-30'],
    ],
    [
      'a certificate',
      { certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2027-04-02' }] },
      ['2027-04-02'],
    ],
    ['a nomination', { nomination: { province: 'ON', acceptedOn: '2027-04-03' } }, ['2027-04-03']],
    [
      'the last day of ten years of service',
      { militaryService: [{ country: 'FR', from: '2017-07-01', to: null }] },
      ['2027-06-30'],
    ],
  ])('are %s', (_, facts, days) => {
    expect(daysOf(facts)).toEqual(days);
  });

  it('are what a spouse counts for, and nothing of one who does not', () => {
    const languageTests = [english(9, '2027-01-10')];
    expect(daysOf({ spouse: { languageTests } })).toHaveLength(3);
    expect(daysOf({ spouse: { languageTests, accompanying: false } })).toEqual([]);
  });

  it('may lie on the last day looked at', () => {
    expect(daysOf({ work: [job('2010-01-01', '2018-06-30')] }, '2028-06-30')).toEqual(['2028-06-30']);
    expect(daysOf({ work: [job('2010-01-01', '2018-06-30')] }, '2028-06-29')).toEqual([]);
  });

  it('may be a year of 365 days after an assessment, and many rules may each have their years', () => {
    const rules: RuleTurns = { ...published, assessmentYears: [1, 3] };
    const education = [foreignCredential('master', '2026-12-02')];
    expect(daysOf({ education }, '2027-12-02', rules)).toEqual(['2026-12-02', '2027-12-02']);
    expect(daysOf({ education }, '2099-12-31', rules)).toEqual(['2026-12-02', '2027-12-02', '2029-12-02']);
  });
});
