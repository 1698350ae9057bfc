import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { CRS_RULESETS } from '#domain/rulebook/crs/rulesets';
import { explained, part, row } from '../explanation/parts.ts';
import reference from '../reference/crs.json' with { type: 'json' };
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../somebody.ts';

const { A, B } = reference;

/** Whole years of full-time work up to TODAY: a year is 364 days at 30 hours. */
const years = (count: number, country = 'CA') =>
  job(toIsoDate(toDay(TODAY) - 364 * count + 1), null, { country });

describe('the rows hit are those of the published tables', () => {
  it.each(A.age.rows.slice(1))('age $age', ({ age, with_spouse, without_spouse }) => {
    const years = Number.parseInt(String(age), 10);
    const dateOfBirth = `${2026 - years}-03-10`;
    const alone = row(explained(somebody({ dateOfBirth }), TODAY).crs, '/core/age');
    const together = row(explained(couple({ dateOfBirth }), TODAY).crs, '/core/age');
    expect(alone).toMatchObject({
      rule: 'crs/2025-03-25/core/age',
      row: { column: 'withoutSpouse', points: without_spouse },
      fact: { pointers: ['/profile/dateOfBirth'] },
      source: 'IRCC, Comprehensive Ranking System criteria',
    });
    expect(together.row).toMatchObject({ column: 'withSpouse', points: with_spouse });
    expect(Number(alone.row?.from)).toBeLessThanOrEqual(years);
    expect(Number(alone.row?.to ?? years)).toBeGreaterThanOrEqual(years);
  });

  it.each(A.first_official_language.rows.filter(({ clb_min }) => clb_min >= 4))(
    'level $clb_min of the first language',
    ({ clb_min, clb_max, without_spouse }) => {
      const candidate = somebody({ languageTests: [{ ...english(10), reading: clb_min }] });
      expect(row(explained(candidate, TODAY).crs, '/firstLanguage/reading')).toMatchObject({
        row: { from: clb_min, to: clb_max, points: without_spouse },
        fact: {
          pointers: ['/profile/languageTests/0/reading'],
          level: {
            rule: 'language/celpip-general/1900-01-01/reading',
            row: { level: clb_min, minimum: clb_min },
            source: 'IRCC, language test equivalency charts',
          },
        },
      });
    },
  );

  it.each(B.first_official_language.rows.filter(({ clb_min }) => clb_min >= 5))(
    'level $clb_min of the spouse',
    ({ clb_min, clb_max, points }) => {
      const candidate = couple({}, { languageTests: [{ ...english(10), speaking: clb_min }] });
      expect(row(explained(candidate, TODAY).crs, '/spouse/language/speaking')).toMatchObject({
        row: { from: clb_min, to: clb_max, points },
        fact: { pointers: ['/profile/spouse/languageTests/0/speaking'] },
      });
    },
  );

  it.each([1, 2, 3, 4, 5])('%i years of Canadian work', (count) => {
    const published = A.canadian_work_experience.rows.find(
      ({ years: of }) => Number.parseInt(String(of), 10) === count,
    );
    const { fact, row: hit } = row(
      explained(somebody({ work: [years(count)] }), TODAY).crs,
      '/core/canadianWork',
    );
    expect(hit).toMatchObject({ from: count, points: published?.without_spouse });
    expect(fact.pointers).toEqual(['/profile/work/0']);
    expect(fact.text.en).toContain(`${(1560 * count).toLocaleString('en-CA')} hours`);
  });

  it('IELTS, each ability by its own scale: 7.5 is level 8 in listening and 10 in writing', () => {
    const test = {
      test: 'ielts-general-training' as const,
      takenOn: '2025-09-01',
      listening: 7.5,
      reading: 7.5,
      writing: 7.5,
      speaking: 7.5,
    };
    const { crs } = explained(somebody({ languageTests: [test] }), TODAY);
    expect(row(crs, '/firstLanguage/listening').fact.level?.row).toEqual({ level: 8, minimum: 7.5 });
    expect(row(crs, '/firstLanguage/writing').fact.level?.row).toEqual({ level: 10, minimum: 7.5 });
    expect(row(crs, '/firstLanguage/writing').fact.text.fr).toContain('7,5');
  });
});

describe('the rule of the day', () => {
  it.each(CRS_RULESETS.slice(1).map(({ id }, i) => [id, CRS_RULESETS[i]?.id]))(
    '%s, and %s the day before',
    (id, before) => {
      const eve = toIsoDate(toDay(id) - 1);
      expect(row(explained(somebody(), id).crs, '/core/age').rule).toBe(`crs/${id}/core/age`);
      expect(row(explained(somebody(), eve).crs, '/core/age').rule).toBe(`crs/${before}/core/age`);
    },
  );

  it('TEF Canada by the table of the day of the sitting', () => {
    const tef = (takenOn: string) => ({
      test: 'tef-canada' as const,
      takenOn,
      listening: 350,
      reading: 250,
      writing: 400,
      speaking: 400,
    });
    const rule = (takenOn: string, asOf: string) =>
      row(explained(somebody({ languageTests: [tef(takenOn)] }), asOf).crs, '/firstLanguage/reading').fact
        .level;
    expect(rule('2019-09-30', '2020-01-01')).toMatchObject({
      rule: 'language/tef-canada/1900-01-01/reading',
      row: { level: 9, minimum: 248 },
    });
    expect(rule('2019-10-01', '2020-01-01')).toMatchObject({
      rule: 'language/tef-canada/2019-10-01/reading',
      row: null,
    });
    expect(rule('2023-12-11', '2024-01-01')?.rule).toBe('language/tef-canada/2023-12-11/reading');
  });

  it('a job offer hits a row that gives nothing since 2025-03-25', () => {
    const jobOffers = [{ noc: '00012', province: 'ON', fullTime: true, supported: true }];
    const offer = (day: string) => row(explained(somebody({ jobOffers }), day).crs, '/additional/jobOffer');
    expect(offer('2016-11-18').row).toEqual({ offer: 'senior', points: 600 });
    expect(offer('2025-03-24').row).toEqual({ offer: 'senior', points: 200 });
    expect(offer('2025-03-25').row).toEqual({ offer: 'senior', points: 0 });
    expect(offer('2025-03-25').fact.pointers).toEqual(['/profile/jobOffers/0']);
  });
});

describe('what caps take away', () => {
  it('is named for the second language, each group, section C and section D', () => {
    const candidate = {
      ...somebody({
        education: [foreignCredential('doctoral')],
        languageTests: [english(10), french(9)],
        work: [years(3), job('2016-06-01', '2020-06-01', { country: 'IN' })],
        certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2024-01-01' }],
        siblingInCanada: true,
      }),
      nomination: { province: 'ON', acceptedOn: TODAY },
    };
    const { crs } = explained(candidate, TODAY);
    const capped = (ending: string) => {
      const found = part(crs, ending);
      return 'parts' in found ? [found.sum, found.cap, found.cut, found.points] : [];
    };
    expect(capped('/transferability/education')).toEqual([100, 50, 50, 50]);
    expect(capped('/transferability/foreignWork')).toEqual([100, 50, 50, 50]);
    expect(capped('/transferability')).toEqual([150, 100, 50, 100]);
    // 600 for the nomination, 50 for French with English, 15 for the brother or sister.
    expect(capped('/additional')).toEqual([665, 600, 65, 600]);
    expect(part(crs, '/additional').text.en).toBe(
      'Section D, additional points: 600 + 0 + 0 + 50 + 15 = 665, of which at most 600 count; 65 are cut: 600 points.',
    );
  });

  it('with a spouse, the second language is cut at 22', () => {
    const second = part(
      explained(couple({ languageTests: [english(10), french(9)] }), TODAY).crs,
      '/secondLanguage',
    );
    expect(second).toMatchObject({ sum: 24, cap: 22, cut: 2, points: 22 });
  });
});

describe('the fact used', () => {
  it('of several tests, credentials and jobs is the one that counts, by its place in the profile', () => {
    const candidate = somebody({
      education: [canadianCredential('one-year'), foreignCredential('master'), foreignCredential('two-year')],
      languageTests: [english(9, '2024-03-10'), english(7), french(5)],
      work: [years(1), job('2012-01-01', '2013-01-01'), job('2020-01-01', '2021-12-31', { noc: '64100' })],
    });
    const { crs } = explained(candidate, TODAY);
    expect(row(crs, '/core/education').fact.pointers).toEqual(['/profile/education/1']);
    expect(row(crs, '/firstLanguage/speaking').fact.pointers).toEqual(['/profile/languageTests/1/speaking']);
    expect(row(crs, '/secondLanguage/speaking').fact.pointers).toEqual(['/profile/languageTests/2/speaking']);
    expect(row(crs, '/core/canadianWork').fact.pointers).toEqual(['/profile/work/0']);
    expect(row(crs, '/additional/canadianEducation').fact.pointers).toEqual(['/profile/education/0']);
  });

  it('of two or more credentials is all of them', () => {
    const education = [
      canadianCredential('one-year'),
      foreignCredential('three-year'),
      foreignCredential('secondary'),
    ];
    const { fact, row: hit } = row(explained(somebody({ education }), TODAY).crs, '/core/education');
    expect(hit?.level).toBe('two-or-more');
    expect(fact.pointers).toEqual(['/profile/education/0', '/profile/education/1']);
  });

  it.each([
    [undefined, 'There is no spouse'],
    [{ accompanying: false }, 'does not accompany'],
    [{ canadianOrPermanentResident: true }, 'citizen or permanent resident does not count'],
  ])('of a spouse who gives nothing is why: %j', (spouse, why) => {
    const { crs } = explained(spouse === undefined ? somebody() : couple({}, spouse), TODAY);
    for (const ending of ['/spouse', '/spouse/education', '/spouse/canadianWork'])
      expect(part(crs, ending).fact?.text.en).toContain(why);
  });
});
