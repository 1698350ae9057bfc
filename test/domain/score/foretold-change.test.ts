import { describe, expect, it } from 'vitest';
import { resultOf, scoredDay } from '#domain/answers/score/evaluate';
import { evaluate, score } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import { PossibleChanges } from '#domain/next-change/next-change';
import { AGE, CATEGORIES, FACTS, FUNDS, RULES, type Turn } from '#domain/next-change/turn';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { foretoldChange } from '#domain/score/foretold-change';
import { TEST_RULEBOOK } from '../rulebook/test-rulebook.ts';
import { couple, english, foreignCredential, french, job, somebody } from '../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);
const FUNDS_2025 = TEST_RULEBOOK.funds.filter(({ from }) => from === '2025-07-07');

/** What is foretold for a day from what is known on an earlier one. */
function foretold(candidate: Candidate, asOf: IsoDate, on: IsoDate, kinds: number): boolean | undefined {
  const known = scoredDay(rulebook, prepareCandidate(candidate, rulebook), toDay(asOf), 'en');
  return foretoldChange(rulebook, known, resultOf(rulebook, known, asOf), { day: toDay(on), kinds });
}

const nurse = (facts: object = {}) =>
  somebody({
    education: [foreignCredential('three-year')],
    languageTests: [english(9)],
    work: [job('2022-01-01', null, { noc: '31301' })],
    ...facts,
  });

describe('what a turn does to a result', () => {
  it.each<[string, boolean | undefined, Candidate, IsoDate, IsoDate, number]>([
    ['new points change their name', true, somebody(), '2025-03-24', '2025-03-25', RULES],
    [
      'a change without points may change the warnings',
      undefined,
      somebody(),
      '2026-11-02',
      '2026-11-03',
      RULES,
    ],
    ['facts may change anything', undefined, somebody(), '2026-03-10', '2026-03-11', FACTS],
    ['a birthday that gives other points', true, somebody(), '2026-06-14', '2026-06-15', AGE],
    [
      'for a spouse, other points than alone: none at 19, of 95 and 105',
      true,
      couple({ dateOfBirth: '2007-06-15' }),
      '2026-06-14',
      '2026-06-15',
      AGE,
    ],
    [
      '46 years: of the grid alone',
      true,
      somebody({ dateOfBirth: '1980-06-15' }),
      '2026-06-14',
      '2026-06-15',
      AGE,
    ],
    [
      '25 years give the same',
      false,
      somebody({ dateOfBirth: '2001-06-15' }),
      '2026-06-14',
      '2026-06-15',
      AGE,
    ],
    ['nor to a couple', false, couple({ dateOfBirth: '2001-06-15' }), '2026-06-14', '2026-06-15', AGE],
    [
      'categories change the lanes of a nurse',
      true,
      nurse({ languageTests: [english(9, '2023-01-01')] }),
      '2023-05-31',
      '2023-06-01',
      CATEGORIES,
    ],
    [
      'categories do nothing for who is in no programme',
      false,
      somebody(),
      '2023-05-31',
      '2023-06-01',
      CATEGORIES,
    ],
    ['another table asks for an amount that is there', false, nurse(), '2024-05-27', '2024-05-28', FUNDS],
    ['or is not there', undefined, nurse({ settlementFunds: 14_000 }), '2024-05-27', '2024-05-28', FUNDS],
    ['and was not there', undefined, nurse({ settlementFunds: 13_000 }), '2024-05-27', '2024-05-28', FUNDS],
    ['a table that is not confirmed is warned of', true, nurse(), '2022-06-08', '2022-06-09', FUNDS],
    ['a table that is a year old too', true, nurse(), '2026-07-06', '2026-07-07', FUNDS],
  ])('%s: %s', (_, change, candidate, asOf, on, kinds) => {
    expect(foretold(candidate, asOf, on, kinds)).toBe(change);
  });

  it('may be a warning alone: since 2025-02-27 it is open whether six months with a break count', () => {
    const broken = nurse({
      languageTests: [english(9, '2024-09-01')],
      work: [
        job('2022-06-01', '2022-09-30', { noc: '31301' }),
        job('2022-11-01', '2023-02-28', { noc: '31301' }),
        job('2023-06-01', '2024-12-31', { noc: '13110' }),
      ],
    });
    const [before, after] = ['2025-02-26', '2025-02-27'].map((day) => evaluate(broken, day));
    expect(after?.lanes).toEqual(before?.lanes);
    expect(before?.lanes).toContain('cec');
    expect(after?.warnings.map(({ code }) => code)).toContain('category-continuity-unresolved');
    expect(foretold(broken, '2025-02-26', '2025-02-27', CATEGORIES)).toBe(true);
  });

  it('is nothing where another table of funds asks for the same amount, and there was too little before', () => {
    const again = FUNDS_2025.map((table) => ({ ...table, from: '2026-07-01' }));
    const own = compile({ ...TEST_RULEBOOK, funds: [...FUNDS_2025, ...again] });
    const known = scoredDay(
      own,
      prepareCandidate(somebody({ settlementFunds: 100 }), own),
      toDay('2026-06-30'),
      'en',
    );
    const turn = { day: toDay('2026-07-01'), kinds: FUNDS };
    expect(foretoldChange(own, known, resultOf(own, known, '2026-06-30'), turn)).toBe(false);
  });

  it('is all that turns on the day', () => {
    const old = { dateOfBirth: '2001-06-15' };
    expect(foretold(somebody(old), '2026-07-06', '2026-07-07', AGE | CATEGORIES | FUNDS)).toBe(true);
    expect(foretold(somebody(old), '2026-06-14', '2026-06-15', AGE | FACTS)).toBeUndefined();
    expect(foretold(somebody(), '2025-03-24', '2025-03-25', RULES | FACTS)).toBe(true);
  });
});

const CANDIDATES: [string, Candidate][] = [
  ['a nurse', nurse()],
  ['a nurse with little money', nurse({ settlementFunds: 13_500, dateOfBirth: '1978-07-07' })],
  [
    'a couple that speaks French',
    couple(
      {
        dateOfBirth: '2001-05-28',
        languageTests: [french(7, '2022-03-01'), english(6, '2021-12-01')],
        work: [job('2019-06-01', '2023-07-31', { noc: '72200' }), job('2023-09-01', null, { noc: '42202' })],
      },
      { languageTests: [english(8, '2023-01-01')], work: [job('2021-01-01', '2023-12-31')] },
    ),
  ],
  [
    'a soldier with an offer',
    somebody({
      education: [foreignCredential('two-year', '2022-10-01')],
      languageTests: [english(7, '2024-02-29')],
      work: [job('2022-09-01', null, { country: 'FR', noc: '43204' })],
      militaryService: [{ country: 'FR', from: '2016-03-01', to: null }],
      jobOffers: [{ noc: '42102', province: 'ON', fullTime: true, supported: true }],
    }),
  ],
];

const [START, END] = [toDay('2022-05-01'), toDay('2027-12-31')];

/** The days whose result is another than that of the day before: all are scored. */
function changedDays(candidate: Candidate): IsoDate[] {
  const changed: IsoDate[] = [];
  let before = '';
  for (let day = START; day <= END; day++) {
    const now = JSON.stringify({ ...evaluate(candidate, toIsoDate(day)), asOf: '' });
    if (before !== '' && now !== before) changed.push(toIsoDate(day));
    before = now;
  }
  return changed;
}

function namedDays(candidate: Candidate): IsoDate[] {
  const named: IsoDate[] = [];
  for (let next = score(candidate, toIsoDate(START)).nextChangeOn; next !== null && toDay(next) <= END; ) {
    named.push(next);
    next = score(candidate, next).nextChangeOn;
  }
  return named;
}

/** What is foretold, where it is, of every turn. */
function foretoldTurns(candidate: Candidate): [IsoDate, boolean][] {
  const prepared = prepareCandidate(candidate, rulebook);
  const told: [IsoDate, boolean][] = [];
  const changes = new PossibleChanges(rulebook, prepared, START);
  for (
    let turn = changes.after(START);
    turn !== undefined && turn.day <= END;
    turn = changes.after(turn.day)
  ) {
    const before = scoredDay(rulebook, prepared, turn.day - 1, 'en');
    const change = foretoldChange(rulebook, before, resultOf(rulebook, before, ''), turn);
    if (change !== undefined) told.push([toIsoDate(turn.day), change]);
  }
  return told;
}

describe.each(CANDIDATES)('for %s', (_, candidate) => {
  it('changes are named, and turns foretold, as scoring every day of five years finds', () => {
    const changed = changedDays(candidate);
    expect(namedDays(candidate)).toEqual(changed);
    expect(changed.length).toBeGreaterThan(10);
    const told = foretoldTurns(candidate);
    expect(told).toEqual(told.map(([day]) => [day, changed.includes(day)]));
    expect(told.length).toBeGreaterThan(10);
  });

  it('an idle turn is passed over', () => {
    const prepared = prepareCandidate(candidate, rulebook);
    const all = new PossibleChanges(rulebook, prepared, START);
    const isIdle = ({ kinds }: Turn): boolean => (kinds & (RULES | FACTS)) === 0;
    let turn = all.after(START);
    while (turn !== undefined && isIdle(turn)) turn = all.after(turn.day);
    const first = new PossibleChanges(rulebook, prepared, START).after(START, isIdle);
    expect([first?.day, first?.kinds]).toEqual([turn?.day, turn?.kinds]);
  });
});
