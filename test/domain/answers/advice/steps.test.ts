import { describe, expect, it } from 'vitest';
import { english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';
import { added, graduate, step, steps } from './advised.ts';

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

  it('in French give 50 and four times 3 with English at CLB 5 or more, and open the category', () => {
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
    const languageTests = [english(10), french(10)];
    for (const work of [[], [job('2024-10-01', null)]])
      expect(steps(somebody({ languageTests, work })).filter(({ id }) => id.startsWith('language.'))).toEqual(
        [],
      );
  });
});

it('asks for no result below one that has only run out', () => {
  const candidate = somebody({ languageTests: [english(9, '2023-01-01')] });
  const ids = steps(candidate)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('language.en'));
  expect(ids).toEqual(['language.en.renew']);
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
