import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import reference from '../reference/crs.json' with { type: 'json' };
import { couple, english, french, job, somebody, TODAY } from '../somebody.ts';

const { A, B } = reference;

/** Born so that TODAY is the birthday of that many years. */
function born(years: number): string {
  return `${Number(TODAY.slice(0, 4)) - years}${TODAY.slice(4)}`;
}

const EVE = toIsoDate(toDay(TODAY) - 1);

describe('the published points for age', () => {
  const rows = A.age.rows.map((row) => ({ ...row, years: Number.parseInt(String(row.age), 10) }));

  it.each(rows)(
    '$age: $without_spouse, with a spouse $with_spouse',
    ({ years, with_spouse, without_spouse }) => {
      expect(evaluate(somebody({ dateOfBirth: born(years) }), TODAY).crs.core.age).toBe(without_spouse);
      expect(evaluate(couple({ dateOfBirth: born(years) }), TODAY).crs.core.age).toBe(with_spouse);
    },
  );

  it.each(rows.slice(1))(
    'the day before turning $age still has the points of the age before',
    ({ years }) => {
      const before = rows.find((row) => row.years === years - 1);
      expect(evaluate(somebody({ dateOfBirth: born(years) }), EVE).crs.core.age).toBe(before?.without_spouse);
    },
  );

  it.each([46, 60, 90])('%i gives none', (years) => {
    expect(evaluate(somebody({ dateOfBirth: born(years) }), TODAY).crs.core.age).toBe(0);
  });
});

describe('the published points for languages', () => {
  const firstOf = (level: number): (typeof A.first_official_language.rows)[number] | undefined =>
    A.first_official_language.rows.find(
      ({ clb_min, clb_max }) => level >= clb_min && level <= (clb_max ?? 99),
    );
  const secondOf = (level: number): (typeof A.second_official_language.rows)[number] | undefined =>
    A.second_official_language.rows.find(
      ({ clb_min, clb_max }) => level >= clb_min && level <= (clb_max ?? 99),
    );

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'level %i in one ability of the first language',
    (level) => {
      const languageTests = [{ ...english(0), speaking: level }];
      expect(evaluate(somebody({ languageTests }), TODAY).crs.core.firstLanguage).toBe(
        firstOf(level)?.without_spouse,
      );
      expect(evaluate(couple({ languageTests }), TODAY).crs.core.firstLanguage).toBe(
        firstOf(level)?.with_spouse,
      );
    },
  );

  it.each([4, 5, 6, 7, 8, 9, 10])(
    'level %i in all abilities of the second language, capped at 24 and 22',
    (level) => {
      const facts = { languageTests: [english(10), french(level)], firstOfficialLanguage: 'en' as const };
      const four = 4 * (secondOf(level)?.without_spouse ?? Number.NaN);
      expect(evaluate(somebody(facts), TODAY).crs.core.secondLanguage).toBe(Math.min(24, four));
      expect(evaluate(couple(facts), TODAY).crs.core.secondLanguage).toBe(Math.min(22, four));
    },
  );
});

describe('the published points for Canadian work', () => {
  const from = (years: number): string => toIsoDate(toDay(TODAY) - 364 * years + 1);

  it.each(A.canadian_work_experience.rows)(
    '$years years: $without_spouse, with a spouse $with_spouse',
    (row) => {
      const years = Number.parseInt(String(row.years), 10);
      const work = years === 0 ? [] : [job(from(years), null)];
      expect(evaluate(somebody({ work }), TODAY).crs.core.canadianWork).toBe(row.without_spouse);
      expect(evaluate(couple({ work }), TODAY).crs.core.canadianWork).toBe(row.with_spouse);
    },
  );

  it.each(B.canadian_work_experience.rows)('of a spouse, $years years: $points', ({ years, points }) => {
    const count = Number.parseInt(String(years), 10);
    const work = count === 0 ? [] : [job(from(count), null)];
    expect(evaluate(couple({}, { work }), TODAY).crs.spouse.canadianWork).toBe(points);
  });

  it('nine years give no more than five', () => {
    expect(evaluate(somebody({ work: [job(from(9), null)] }), TODAY).crs.core.canadianWork).toBe(80);
  });
});

describe('the published points for the language of a spouse', () => {
  it.each([3, 4, 5, 6, 7, 8, 9, 10])('level %i in one ability', (level) => {
    const points = B.first_official_language.rows.find(
      ({ clb_min, clb_max }) => level >= clb_min && level <= (clb_max ?? 99),
    )?.points;
    const languageTests = [{ ...english(0), reading: level }];
    expect(evaluate(couple({}, { languageTests }), TODAY).crs.spouse.language).toBe(points);
  });

  it('uses the better of two sittings, in either language', () => {
    const languageTests = [english(5), french(9)];
    expect(evaluate(couple({}, { languageTests }), TODAY).crs.spouse.language).toBe(20);
  });
});
