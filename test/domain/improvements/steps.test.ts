import { describe, expect, it } from 'vitest';
import { advise } from '#domain/improvements/advice';
import type { Step } from '#domain/improvements/improvements';
import { STAND_IN_OCCUPATION } from '#domain/improvements/occupation';
import type { Candidate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rules/published-rulebook';
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

const steps = (candidate: Candidate, day = TODAY): Step[] => advise(candidate, day).improvements;

function step(candidate: Candidate, id: string, day = TODAY): Step | undefined {
  return steps(candidate, day).find((found) => found.id === id);
}

/** The values that a step puts at the ends of lists. */
const added = (found: Step | undefined): unknown[] => (found?.changes ?? []).map(({ value }) => value);

/** A bachelor of thirty with CLB 8 in everything and a year of work in Canada. */
const graduate = somebody({
  education: [foreignCredential('three-year')],
  languageTests: [english(8)],
  work: [job('2025-03-01', null)],
});

// Every figure is a difference of two rows of the published tables, without a spouse unless said otherwise.
describe('better results', () => {
  it('raise each ability to the lowest level that changes something: 31 for CLB 9 instead of 23', () => {
    for (const ability of ['listening', 'reading', 'writing', 'speaking']) {
      const found = step(graduate, `language.en.${ability}`);
      expect(found).toMatchObject({ gain: 8, on: TODAY });
      expect(added(found)).toEqual([{ ...english(8, TODAY), [ability]: 9 }]);
    }
  });

  it('raise all four where a threshold needs all: CLB 9 gives 4 × 8, and the degree 25 instead of 13', () => {
    expect(step(graduate, 'language.en.all.9')).toMatchObject({ gain: 32 + 12 });
    expect(added(step(graduate, 'language.en.all.9'))).toEqual([english(9, TODAY)]);
    expect(step(graduate, 'language.en.all.10')).toBeUndefined();
  });

  it('are not put together where all four give no more than one by one', () => {
    const ids = steps(somebody({ languageTests: [english(6)] })).map(({ id }) => id);
    expect(ids).toContain('language.en.listening');
    expect(ids.filter((id) => id.startsWith('language.en.all'))).toEqual([]);
  });

  it('ask for the lowest score of each ability on the candidate’s own test', () => {
    const ielts = {
      ...english(0),
      test: 'ielts-general-training',
      listening: 7,
      reading: 8,
      writing: 6,
      speaking: 6.5,
    } as const;
    const candidate = somebody({ languageTests: [ielts] });
    // CLB 7, 10, 7, 8; the published minima of CLB 8 are 7.5 in listening and 6.5 in writing, of CLB 9 in speaking 7.
    const scoresOf = (id: string) =>
      added(step(candidate, id)).map((value) => {
        const { listening, reading, writing, speaking } = value as typeof ielts;
        return [listening, reading, writing, speaking];
      });
    expect(scoresOf('language.en.listening')).toEqual([[7.5, 8, 6, 6.5]]);
    expect(scoresOf('language.en.writing')).toEqual([[7, 8, 6.5, 6.5]]);
    expect(scoresOf('language.en.speaking')).toEqual([[7, 8, 6, 7]]);
    expect(step(candidate, 'language.en.reading')).toBeUndefined();
  });

  it('use the table of the day for a test whose scale has changed since', () => {
    const tef = { ...english(0, '2023-12-01'), test: 'tef-canada', listening: 450, reading: 450 } as const;
    const candidate = somebody({ languageTests: [{ ...tef, writing: 450, speaking: 450 }] });
    const found = step(candidate, 'language.fr.listening', '2024-01-10');
    // NCLC 7 of the table to 2023-12-10. From then on: 434, 434, 428, 456 for NCLC 7, and 462 in listening for NCLC 8.
    expect(added(found)).toEqual([
      {
        test: 'tef-canada',
        takenOn: '2024-01-10',
        listening: 462,
        reading: 450,
        writing: 450,
        speaking: 456,
      },
    ]);
  });

  it('in French are worth 50 and four times 3 with English at CLB 5 or more, and open the category', () => {
    const found = step(graduate, 'language.fr.all.7');
    expect(found).toMatchObject({ gain: 50 + 12 });
    expect(found?.lanes).toContain('french');
    expect(step(somebody({ languageTests: [english(4)] }), 'language.fr.all.7')?.gain).toBeGreaterThan(25);
  });

  it('renew what has run out: four times 23, and 13 for the degree', () => {
    const candidate = somebody({
      education: [foreignCredential('three-year')],
      languageTests: [english(8, '2024-03-10')],
    });
    expect(step(candidate, 'language.en.renew')).toMatchObject({ gain: 4 * 23 + 13 });
    expect(added(step(candidate, 'language.en.renew'))).toEqual([english(8, TODAY)]);
    expect(step(candidate, 'language.en.listening')).toBeUndefined();
  });

  it('are not advised at the top', () => {
    const top = somebody({ languageTests: [english(10), french(10)] });
    expect(steps(top).filter(({ id }) => id.startsWith('language.'))).toEqual([]);
  });
});

describe('work', () => {
  it('goes on until the year is complete: 364 days full-time, 53 for two years instead of 40', () => {
    const found = step(graduate, 'work.canadian');
    // 2025-03-01 + 728 days, the last of them worked.
    expect(found).toMatchObject({ on: '2027-02-26', earliestOn: '2027-02-26' });
    // Two years: 53 − 40; the degree with two years 25 − 13; a birthday at 31 on 2026-06-15: 99 − 105.
    expect(found?.gain).toBe(13 + 12 - 6);
  });

  it('takes up a full-time job tomorrow where none goes on, and leaves the one abroad', () => {
    const candidate = somebody({
      languageTests: [english(9)],
      work: [job('2023-01-01', null, { country: 'IN' })],
    });
    const found = step(candidate, 'work.canadian');
    expect(found?.on).toBe('2027-03-09');
    expect(found?.changes).toEqual([
      { op: 'replace', path: '/profile/work/0/to', value: TODAY },
      {
        op: 'add',
        path: '/profile/work/-',
        value: { noc: '21232', country: 'CA', from: '2026-03-11', to: null, hoursPerWeek: 30 },
      },
    ]);
  });

  it('goes on in the job with most hours, and the other ends', () => {
    const work = [
      job('2024-06-01', null, { hoursPerWeek: 20, noc: '22220' }),
      job('2025-03-01', null, { hoursPerWeek: 37.5 }),
    ];
    const found = step({ profile: { ...graduate.profile, work } }, 'work.canadian');
    expect(found?.changes).toEqual([{ op: 'replace', path: '/profile/work/0/to', value: TODAY }]);
  });

  it('renews a result that runs out before the year is complete', () => {
    const candidate = {
      ...graduate,
      profile: { ...graduate.profile, languageTests: [english(8, '2024-09-01')] },
    };
    const found = step(candidate, 'work.canadian');
    expect(found?.gain).toBe(13 + 12 - 6);
    expect(added(found)).toEqual([english(8, '2027-02-26')]);
  });

  it('renews an assessment that runs out before the year is complete', () => {
    const education = [foreignCredential('three-year', '2021-06-01')];
    const found = step({ profile: { ...graduate.profile, education } }, 'work.canadian');
    expect(found?.gain).toBe(13 + 12 - 6);
    expect(found?.changes).toContainEqual({
      op: 'replace',
      path: '/profile/education/0/assessment/issuedOn',
      value: '2027-02-26',
    });
  });

  it('abroad counts by one and by three years: from one year on, two more are needed', () => {
    const candidate = somebody({
      languageTests: [english(9)],
      work: [job('2025-03-01', null, { country: 'IN' })],
    });
    // Three times 364 days from 2025-03-01 are complete on 2028-02-25; 50 − 25 in transferability, less birthdays at
    // 31 and 32: 94 − 105.
    expect(step(candidate, 'work.foreign')).toMatchObject({ on: '2028-02-25', gain: 25 - 11 });
  });

  it('is not advised when birthdays take more than the year gives', () => {
    const { profile } = graduate;
    const older = { profile: { ...profile, dateOfBirth: '1985-01-01', education: [] } };
    // 41 to 42: 28 − 39 points of age, and 13 for the second year.
    expect(step(older, 'work.canadian')?.gain).toBe(13 - 11);
    const oldest = { profile: { ...older.profile, work: [job('2024-03-01', null)] } };
    // 64 − 53 = 11 for the third year is what the birthday takes.
    expect(step(oldest, 'work.canadian')).toBeUndefined();
  });
});

describe('study', () => {
  it('adds a second credential: 128 − 120 for two, 25 − 13 with CLB 8, 25 − 13 with a year in Canada', () => {
    expect(step(graduate, 'education.abroad.one-year')).toMatchObject({
      gain: 8 + 12 + 12,
      on: TODAY,
      earliestOn: '2027-03-10',
    });
  });

  it('in Canada gives 15 more for one or two years, 30 for longer', () => {
    expect(step(graduate, 'education.canada.one-year')).toMatchObject({ gain: 8 + 12 + 12 + 15 });
    expect(step(graduate, 'education.canada.two-year')).toBeUndefined();
    expect(step(graduate, 'education.canada.three-year')).toMatchObject({
      gain: 8 + 12 + 12 + 30,
      earliestOn: '2029-03-10',
    });
    const master = step(graduate, 'education.canada.master');
    expect(master).toMatchObject({ gain: 15 + 12 + 12 + 30 });
    expect(master).not.toHaveProperty('earliestOn');
  });

  it('has assessed what is not: a bachelor’s degree is worth 120', () => {
    const { assessment: _, ...unassessed } = foreignCredential('three-year');
    const candidate = somebody({ education: [unassessed] });
    const found = step(candidate, 'education.assess.0');
    expect(found).toMatchObject({ gain: 120 });
    expect(found?.changes).toMatchObject([{ op: 'add', path: '/profile/education/0/assessment' }]);
    const expired = somebody({ education: [foreignCredential('three-year', '2021-03-10')] });
    expect(step(expired, 'education.assess.0')?.changes).toMatchObject([{ op: 'replace' }]);
    expect(step(graduate, 'education.assess.0')).toBeUndefined();
  });

  it('has all of them assessed: two credentials are worth 128', () => {
    const [{ assessment: _, ...degree }, { assessment: __, ...diploma }] = [
      foreignCredential('three-year'),
      foreignCredential('one-year'),
    ];
    const candidate = somebody({ education: [degree, diploma] });
    expect(step(candidate, 'education.assess.all')).toMatchObject({ gain: 128 });
  });
});

describe('other steps', () => {
  it('put the nomination first, with 600, and it ranks as a nominee', () => {
    const [first] = steps(graduate);
    expect(first).toMatchObject({ id: 'nomination', gain: 600 });
    expect(first?.lanes).toContain('pnp');
    expect(
      step({ ...graduate, nomination: { province: 'ON', acceptedOn: TODAY } }, 'nomination'),
    ).toBeUndefined();
  });

  it('add a certificate for whoever works in a trade: 50 with CLB 7', () => {
    const cook = somebody({
      languageTests: [english(7)],
      work: [job('2023-01-01', '2025-12-31', { noc: '63200', country: 'IN' })],
    });
    const found = step(cook, 'certificate.63200');
    expect(found).toMatchObject({ gain: 50 });
    expect(found?.lanes).toContain('fst');
    expect(steps(graduate).filter(({ id }) => id.startsWith('certificate'))).toEqual([]);
  });

  it('count a job offer only while one gave points: 50 until 2025-03-24', () => {
    const then = somebody({ languageTests: [english(9, '2024-09-01')], work: [job('2023-01-01', null)] });
    expect(step(then, 'job-offer', '2025-03-24')).toMatchObject({ gain: 50 });
    expect(step(then, 'job-offer', '2025-03-25')).toBeUndefined();
  });

  it('show more funds or another province when only that keeps the candidate out', () => {
    const worker = {
      education: [foreignCredential('master')],
      languageTests: [english(9)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
    };
    const poor = somebody({ ...worker, settlementFunds: 15_262 });
    const found = step(poor, 'funds');
    expect(found).toMatchObject({ gain: 0, lanes: expect.arrayContaining(['fsw']) });
    expect(added(found)).toEqual([15_263]);
    expect(step(somebody({ ...worker, settlementFunds: 15_263 }), 'funds')).toBeUndefined();
    expect(step(somebody({ ...worker, intendedProvince: 'QC' }), 'province')).toMatchObject({ gain: 0 });
  });

  it('leave a declared first language open where the other gives more', () => {
    const declared = somebody({ languageTests: [english(6), french(9)], firstOfficialLanguage: 'en' });
    // French first: 4 × 31 and English second 4 × 1; English first: 4 × 9 and French second, capped at 24.
    expect(step(declared, 'first-language')).toMatchObject({ gain: 128 - 60 });
  });
});

describe('a spouse or partner', () => {
  const pair = couple({ languageTests: [english(8)] });

  it('takes a language test: 4 at CLB 5, 12 at 7, 20 at 9', () => {
    const gains = steps(pair)
      .filter(({ id }) => id.startsWith('spouse.language'))
      .map(({ id, gain }) => [id, gain]);
    expect(gains).toEqual([
      ['spouse.language.en.all.9', 20],
      ['spouse.language.en.all.7', 12],
      ['spouse.language.en.all.5', 4],
    ]);
  });

  it('has a credential assessed, and the next level above it', () => {
    const { assessment: _, ...degree } = foreignCredential('three-year');
    const candidate = couple({}, { education: [degree] });
    expect(step(candidate, 'spouse.education.assess.0')).toMatchObject({ gain: 8 });
    expect(step(candidate, 'spouse.education.abroad.master')).toMatchObject({ gain: 10 });
  });

  it('stays: the column without a spouse has 105 for thirty years instead of 95, and 23 for CLB 8 instead of 22', () => {
    expect(step(pair, 'spouse.stays')).toMatchObject({ gain: 10 + 4 });
  });

  it('changes nothing when not accompanying or Canadian', () => {
    for (const facts of [{ accompanying: false }, { canadianOrPermanentResident: true }])
      expect(steps(couple({}, facts)).filter(({ id }) => id.startsWith('spouse.'))).toEqual([]);
  });
});

it('takes an occupation that is in no category where none is known', () => {
  const found = step(somebody({ languageTests: [english(9)] }), 'work.canadian');
  const [{ noc }] = added(found) as [{ noc: string }];
  expect(noc).toBe(STAND_IN_OCCUPATION);
  for (const { condition } of PUBLISHED_RULEBOOK.categories)
    expect(condition.kind === 'language' ? [] : condition.occupations).not.toContain(noc);
});

it('advises nobody before they were born', () => {
  const unborn = somebody({ dateOfBirth: '2026-03-11' });
  expect(advise(unborn, TODAY)).toMatchObject({ improvements: [], programs: [] });
});

it('names the easier of two steps with the same gain first', () => {
  const { assessment: _, ...degree } = foreignCredential('master');
  const ids = steps(somebody({ education: [degree] })).map(({ id }) => id);
  expect(ids.indexOf('education.assess.0')).toBeLessThan(ids.indexOf('education.abroad.master'));
});

it('finds study in Canada worth more after a first credential there', () => {
  const candidate = somebody({ education: [canadianCredential('one-year')] });
  // 120 for the degree instead of 90, two credentials 128, and 30 instead of 15 for the study in Canada.
  expect(step(candidate, 'education.canada.three-year')).toMatchObject({ gain: 128 - 90 + 15 });
});
