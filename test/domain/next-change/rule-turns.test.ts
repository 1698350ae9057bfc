import { describe, expect, it } from 'vitest';
import { toIsoDate } from '#domain/calendar/iso-date';
import { type RuleTurns, ruleTurns } from '#domain/next-change/rule-turns';
import { CATEGORIES, FUNDS, RULES } from '#domain/next-change/turn';
import type { CategoryRules } from '#domain/rulebook/categories/category-rules';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { TEST_RULEBOOK, withLaterPoints } from '../rulebook/test-rulebook.ts';

/** Read anew: what is read from a rulebook is kept. */
const published = () => ruleTurns(compile({ ...PUBLISHED_RULEBOOK }));
const daysOf = ({ days }: RuleTurns) => days.map(({ day, kinds }) => [toIsoDate(day), kinds]);

/** Of the notices that the rulebook names as its sources. */
const PUBLISHED_DAYS = [
  ['2026-11-03', RULES],
  // A year after the newest table of funds.
  ['2026-07-07', FUNDS],
  ['2026-02-18', CATEGORIES],
  // Physicians.
  ['2025-12-08', CATEGORIES],
  ['2025-07-07', FUNDS],
  ['2025-03-25', RULES],
  ['2025-02-27', CATEGORIES],
  ['2024-05-28', FUNDS],
  ['2023-06-01', CATEGORIES],
  ['2023-05-06', FUNDS],
  ['2022-11-16', RULES],
  ['2022-06-09', FUNDS],
  ['2021-07-15', FUNDS],
  ['2020-10-20', RULES],
  ['2020-01-01', FUNDS],
  ['2017-06-06', RULES],
  ['2016-11-19', RULES],
  ['2015-01-01', RULES],
];

describe('what turns in the published rules', () => {
  it('are these days, newest first, each once and with what turns on it', () => {
    expect(daysOf(published())).toEqual(PUBLISHED_DAYS);
  });

  it('are ages: of the CRS from 18 to 20 and from 30 to 45, of the grid at 18 and from 36 to 47', () => {
    const from30to47 = Array.from({ length: 18 }, (_, i) => 30 + i);
    expect(published().ages).toEqual([18, 19, 20, ...from30to47]);
  });

  it('are spans of years: assessments of five, work and military service of ten', () => {
    expect(published()).toMatchObject({
      assessmentYears: [5],
      crsWorkYears: [10],
      serviceYears: [10],
      longestWindow: 10,
    });
  });

  it('is work of at most six years, for the grid', () => {
    expect(published().mostWork).toBe(6 * 364 * 30_000);
  });
});

describe('what turns in rules of one’s own', () => {
  const DAYS = [
    ['2026-11-03', RULES],
    ['2026-07-07', FUNDS],
    ['2026-02-18', CATEGORIES],
    ['2025-12-08', CATEGORIES],
    ['2025-07-07', FUNDS],
    ['2025-03-25', RULES],
    ['2025-02-27', CATEGORIES],
    ['2020-01-01', FUNDS],
    ['2015-01-01', RULES],
  ];
  const bakers = (withinYears: number): CategoryRules => ({
    lane: 'stem',
    version: '2027',
    nameEn: 'Bakers',
    nameFr: 'Boulangers',
    from: '2027-01-01',
    to: null,
    source: 'Northland Gazette, no. 12',
    condition: {
      kind: 'work',
      hours: 780,
      withinYears,
      continuous: 'no',
      where: 'anywhere',
      occupations: ['63202'],
    },
  });
  const later = withLaterPoints('2027-01-01', {});
  const turnsWith = (...categories: CategoryRules[]) =>
    ruleTurns(compile({ ...later, categories: [...later.categories, ...categories] }));

  it('are the days of all parts: points and a category that begin together turn on one day', () => {
    expect(daysOf(turnsWith(bakers(2)))).toEqual([['2027-01-01', RULES | CATEGORIES], ...DAYS]);
  });

  it('is nothing of funds where there are none', () => {
    const days = daysOf(ruleTurns(compile({ ...TEST_RULEBOOK, funds: [] })));
    expect(days).toEqual(DAYS.filter(([, kinds]) => kinds !== FUNDS));
  });

  it('are the windows of categories too, the longest of all', () => {
    expect(turnsWith(bakers(12)).longestWindow).toBe(12);
  });

  it('is read once from a rulebook', () => {
    const rulebook = compile(PUBLISHED_RULEBOOK);
    expect(ruleTurns(rulebook)).toBe(ruleTurns(rulebook));
  });
});
