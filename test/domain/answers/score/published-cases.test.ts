import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';

const years = (count: number, country = 'CA') =>
  job(toIsoDate(toDay(TODAY) - 364 * count + 1), null, { country });
const AT_25 = { dateOfBirth: '2000-06-15' };

/** Totals that others have published for whole or nearly whole profiles. */
describe('published totals', () => {
  it.each([
    [1, 316],
    [2, 329],
  ])(
    'a graduate of a two-year programme at level 7 after %i years of Canadian work: %i (C. Sas, Asian Pacific Post)',
    (count, total) => {
      const candidate = somebody({
        ...AT_25,
        education: [canadianCredential('two-year')],
        languageTests: [english(7)],
        work: [years(count)],
      });
      expect(evaluate(candidate, TODAY).crs.core.total).toBe(total);
    },
  );

  it('a bachelor of 30 at level 7: 105, 120 and 68 (ExpressEntryTracker)', () => {
    const candidate = somebody({ education: [foreignCredential('three-year')], languageTests: [english(7)] });
    expect(evaluate(candidate, TODAY).crs.core).toMatchObject({
      age: 105,
      education: 120,
      firstLanguage: 68,
    });
  });

  it('a bachelor of 29 at level 9 with a year of work has 66 points of the grid (maplesteps-rules)', () => {
    const candidate = somebody({
      dateOfBirth: '1996-06-15',
      education: [foreignCredential('three-year')],
      languageTests: [english(9)],
      work: [years(1, 'IN')],
    });
    expect(evaluate(candidate, TODAY).programs.fsw.grid.total).toBe(66);
  });

  const BEST = {
    ...AT_25,
    education: [canadianCredential('doctoral')],
    languageTests: [english(10), french(10)],
    siblingInCanada: true,
    work: [years(5), job('2016-06-01', '2020-06-01', { country: 'IN' })],
  };

  it('the most without a nomination is 695: 500, 100, 50, 30 and 15 (IRCC criteria)', () => {
    expect(evaluate(somebody(BEST), TODAY).crs.total).toBe(695);
  });

  it('with a spouse the most is the same, 460 and 40 instead of 500', () => {
    const spouse = {
      education: [foreignCredential('doctoral')],
      languageTests: [english(9)],
      work: [years(5)],
    };
    const { total, core, spouse: ofSpouse } = evaluate(couple(BEST, spouse), TODAY).crs;
    expect([total, core.total, ofSpouse.total]).toEqual([695, 460, 40]);
  });

  it('with a nomination the most is 1200', () => {
    expect(
      evaluate({ ...somebody(BEST), nomination: { province: 'ON', acceptedOn: TODAY } }, TODAY).crs.total,
    ).toBe(1200);
  });
});
