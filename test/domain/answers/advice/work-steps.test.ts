import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { dayOfHours } from '#domain/answers/advice/employment';
import { canadianWorkStep } from '#domain/answers/advice/needed-work';
import { isOpen, latestFirst, STAND_IN_OCCUPATION } from '#domain/answers/advice/occupation';
import { toDay } from '#domain/calendar/iso-date';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';
import { KNOWN_RULES, opened, step } from './advised.ts';

const TOMORROW = '2026-03-11';
const ENDS = (index: number) => ({ op: 'replace', path: `/profile/work/${index}/to`, value: TODAY });
const begins = (noc: string, country = 'CA') => ({
  op: 'add',
  path: '/profile/work/-',
  value: { noc, country, from: TOMORROW, to: null, hoursPerWeek: 30 },
});

describe('the latest job', () => {
  const order = (...work: ReturnType<typeof job>[]) =>
    latestFirst(work, toDay(TODAY)).map((period) => work.indexOf(period));

  it('is one without an end, then the one that ended last, then the one with more hours', () => {
    const open = job('2020-01-01', null, { hoursPerWeek: 10 });
    const ended = job('2020-01-01', '2026-03-09');
    const half = job('2021-01-01', '2026-03-09', { hoursPerWeek: 20 });
    const earlier = job('2010-01-01', '2026-03-08');
    expect(order(open, ended, half, earlier)).toEqual([0, 1, 2, 3]);
    expect(order(earlier, half, ended, open)).toEqual([3, 2, 1, 0]);
    expect(order(half, open, earlier, ended)).toEqual([1, 3, 0, 2]);
    expect(order(job('2020-01-01', null, { hoursPerWeek: 20 }), job('2025-01-01', null))).toEqual([1, 0]);
  });

  it('has begun by the day', () => {
    expect(order(job(TOMORROW, null), job(TODAY, null))).toEqual([1]);
  });

  it('is held while it has no end', () => {
    const held = (from: string, to: string | null) => isOpen(job(from, to), toDay(TODAY));
    expect([held(TODAY, null), held(TOMORROW, null), held('2020-01-01', '2026-12-31')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a year of work in Canada', () => {
  const changes = (...work: ReturnType<typeof job>[]) =>
    step(somebody({ languageTests: [english(9)], work }), 'work.canadian')?.changes;

  it('goes on in a job of thirty hours, and needs another beside fewer', () => {
    expect(changes(job('2025-03-01', null, { hoursPerWeek: 30 }))).toEqual([]);
    expect(changes(job('2025-03-01', null, { hoursPerWeek: 29.5 }))).toEqual([begins('21232')]);
  });

  it('does not go on in a job that has ended, which stays as it is, and leaves one that begins later', () => {
    expect(changes(job('2025-03-01', '2026-02-01'), job('2026-04-01', null, { country: 'IN' }))).toEqual([
      begins('21232'),
    ]);
  });

  it.each([{ selfEmployed: true }, { fullTimeStudent: true }])('does not go on in a job %j', (facts) => {
    expect(changes(job('2025-03-01', null, facts))).toEqual([ENDS(0), begins('21232')]);
  });

  it('does not go on without authorisation', () => {
    const noc = STAND_IN_OCCUPATION;
    expect(changes(job('2025-03-01', null, { authorised: false, noc }))).toEqual([ENDS(0), begins(noc)]);
  });

  it('leaves a job that begins on the day', () => {
    expect(changes(job('2024-03-01', '2025-02-01'), job(TODAY, null, { country: 'IN' }))).toEqual([
      ENDS(1),
      begins('21232'),
    ]);
  });

  it('is in a skilled occupation: the latest in Canada, or else the latest anywhere', () => {
    const clerk = job('2025-09-01', null, { noc: '65201' });
    const abroad = job('2023-01-01', '2025-08-31', { noc: '22220', country: 'IN' });
    const before = job('2021-01-01', '2022-12-31', { noc: '31301' });
    expect(changes(clerk, abroad, before)).toEqual([ENDS(0), begins('31301')]);
    expect(changes(clerk, abroad)).toEqual([ENDS(0), begins('22220')]);
    expect(changes(clerk)).toEqual([ENDS(0), begins(STAND_IN_OCCUPATION)]);
  });
});

describe('a year of work abroad', () => {
  const abroad = job('2025-01-01', '2025-06-30', { noc: '22220', country: 'IN' });
  const here = job('2024-06-01', '2024-12-31', { noc: '31301' });
  const languageTests = [english(9)];

  it('is in the latest occupation and country abroad', () => {
    const found = step(somebody({ languageTests, work: [abroad, here] }), 'work.foreign');
    expect(found?.changes).toEqual([begins('22220', 'IN')]);
    const canadian = step(somebody({ languageTests, work: [abroad, here] }), 'work.canadian');
    expect(canadian?.changes).toEqual([begins('31301')]);
  });

  it('is in the country of study where no work abroad is known, and nowhere where neither is', () => {
    const education = [foreignCredential('master')];
    const found = step(somebody({ languageTests, education, work: [here] }), 'work.foreign');
    expect(found?.changes).toEqual([begins('31301', 'IN')]);
    expect(step(somebody({ languageTests, work: [here] }), 'work.foreign')).toBeUndefined();
  });

  it('is three years where only the sixth opens the selection grid: 13 for four and five years, 15 for six', () => {
    const candidate = somebody({
      dateOfBirth: '1970-01-01',
      education: [foreignCredential('doctoral')],
      languageTests: [english(9), french(5)],
      work: [job('2022-01-01', '2024-12-28', { country: 'IN' })],
    });
    // 24 and 4 for languages, 25 for study, 11 for three years and none for age: 64, with four years 66 of 67.
    const found = step(candidate, 'work.foreign');
    expect(found).toMatchObject({ gain: 0, lanes: expect.arrayContaining(['fsw']) });
    // Three times 364 days from 2026-03-11, less the day by which 1,093 days are more than three years.
    expect(found?.on).toBe('2029-03-05');
  });

  it('is found later although the ten years held one more day yesterday', () => {
    // 364 days to 2017-03-08; the window of today begins on 2016-03-11, a day after the first.
    const work = [job('2016-03-10', '2017-03-08', { country: 'IN' })];
    expect(step(somebody({ languageTests, work }), 'work.foreign')?.on).toBe('2027-03-09');
  });
});

describe('work that is never enough', () => {
  it('is not advised: a window of one year holds no second year', () => {
    const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({ ...rules, crsWorkYears: 1 }));
    const candidate = somebody({ languageTests: [english(9)], work: [job('2025-01-01', null)] });
    const { improvements } = advise(candidate, TODAY, { rulebook: { ...KNOWN_RULES, programs } });
    expect(improvements.map(({ id }) => id)).not.toContain('work.canadian');
  });

  it('is no step into the class: 20,000 hours within three years', () => {
    const programs = PUBLISHED_RULEBOOK.programs.map((rules) => ({
      ...rules,
      cec: { ...rules.cec, work: { hours: 20_000, withinYears: 3 } },
    }));
    const of = opened(somebody(), TODAY, { ...PUBLISHED_RULEBOOK, programs });
    expect(canadianWorkStep(of)).toBeUndefined();
  });

  it('is looked for six years ahead', () => {
    const from = toDay(TODAY);
    const later = (day: number) => (day > from ? 1e9 : 0);
    // 30 hours a week: 2,196 days are 9,411.4 hours.
    expect(dayOfHours(later, 9411, from)).toBe(from + 6 * 366);
    expect(dayOfHours(later, 9412, from)).toBeUndefined();
  });
});

describe('a step that takes the candidate out of every programme', () => {
  it('is not advised, whatever it gives', () => {
    const candidate = somebody({
      languageTests: [english(9)],
      work: [job('2022-03-01', '2024-06-30'), job('2025-09-01', null, { country: 'IN' })],
    });
    // A year abroad is complete when the three years of the Canadian Experience Class hold too little.
    expect(advise(candidate, TODAY).lanes).toContain('cec');
    expect(step(candidate, 'work.foreign')).toBeUndefined();
  });

  it('and one that opens a programme for fewer points are not', () => {
    // A fourth year gives 72 instead of 64, and the birthday at 42 takes 11.
    const candidate = somebody({
      dateOfBirth: '1985-01-01',
      languageTests: [english(9)],
      work: [job('2019-01-01', '2021-12-31')],
    });
    expect(step(candidate, 'work.canadian')).toBeUndefined();
  });
});
