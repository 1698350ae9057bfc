import { describe, expect, it } from 'vitest';
import { ageOn, birthday } from '#domain/calendar/age';
import { isRealDate, toDay, toIsoDate } from '#domain/calendar/iso-date';
import { addMonths, addYears } from '#domain/calendar/shift';

describe('days', () => {
  it('agree with the platform’s dates from 1600 to 2400', () => {
    for (
      let t = Date.UTC(1600, 0, 1), day = t / 86_400_000;
      t < Date.UTC(2400, 0, 1);
      t += 86_400_000, day++
    ) {
      const iso = new Date(t).toISOString().slice(0, 10);
      if (toIsoDate(day) !== iso || toDay(iso) !== day)
        expect([toIsoDate(day), toDay(iso)]).toEqual([iso, day]);
    }
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-1-01', false],
    ['26-01-01', false],
    ['2026-01-01T00:00:00Z', false],
    ['2026/01/01', false],
    ['２026-01-01', false],
    ['', false],
    ['0000-12-31', false],
    ['0001-01-01', true],
  ])('%s is a real date: %s', (text, real) => {
    expect(isRealDate(text)).toBe(real);
    if (!real) expect(() => toDay(text)).toThrow(RangeError);
  });
});

describe.each([1900, 2000, 2023, 2024])('the months of %i', (year) => {
  it('end when the platform’s do', () => {
    for (let month = 1; month <= 12; month++) {
      const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
      const isReal = (date: number): boolean =>
        isRealDate(`${year}-${String(month).padStart(2, '0')}-${date}`);
      expect([month, isReal(days), isReal(days + 1)]).toEqual([month, true, false]);
    }
  });
});

describe('a text with a character that is none of its date', () => {
  const REAL = '2011-11-11';

  it('is no date, wherever it stands', () => {
    expect(isRealDate(REAL)).toBe(true);
    for (let at = 0; at < REAL.length; at++)
      // The slash and the colon stand beside the digits in the order of characters.
      for (const other of '/:- x') {
        const text = REAL.slice(0, at) + other + REAL.slice(at + 1);
        expect([text, isRealDate(text)]).toEqual([text, text === REAL]);
      }
  });
});

describe('years and months', () => {
  it.each([
    ['2024-02-29', 2, '2026-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2026-03-10', -10, '2016-03-10'],
    ['2024-02-29', -3, '2021-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['1996-02-29', 4, '2000-02-29'],
    ['2026-03-29', 1, '2027-03-29'],
  ])('%s and %i years is %s', (day, years, expected) => {
    expect(toIsoDate(addYears(toDay(day), years))).toBe(expected);
  });

  it.each([
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(toIsoDate(addMonths(toDay(day), months))).toBe(expected);
  });
});

describe('age', () => {
  it.each([
    ['1996-03-10', '2026-03-09', 29],
    ['1996-03-10', '2026-03-10', 30],
    ['1996-02-29', '2026-02-28', 29],
    ['1996-02-29', '2026-03-01', 30],
    ['1996-02-29', '2028-02-28', 31],
    ['1996-02-29', '2028-02-29', 32],
    ['2026-03-10', '2026-03-09', -1],
  ])('born %s, on %s: %i', (birth, day, years) => {
    expect(ageOn(toDay(birth), toDay(day))).toBe(years);
  });

  it.each(['1996-03-10', '1996-02-29', '2000-12-31'])(
    'born %s: every birthday is the first day of its age',
    (birth) => {
      for (let years = 1; years < 50; years++) {
        const day = birthday(toDay(birth), years);
        expect([ageOn(toDay(birth), day - 1), ageOn(toDay(birth), day)]).toEqual([years - 1, years]);
      }
    },
  );
});
