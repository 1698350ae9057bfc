import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate, WorkPeriod } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { POINTS_2025 } from '../../rulebook/points.ts';
import { REQUIREMENTS } from '../../rulebook/requirements.ts';
import { TEST_RULEBOOK, withLaterPoints } from '../../rulebook/test-rulebook.ts';
import { couple, english, foreignCredential, job, somebody } from '../../somebody.ts';

/** Code and pointers of the causes of a change; undefined when nothing changes on the day. */
function causesOn(candidate: Candidate, on: IsoDate, rulebook = PUBLISHED_RULEBOOK): string[] | undefined {
  const change = comingChanges(candidate, toIsoDate(toDay(on) - 1), { until: on, rulebook })[0];
  return change?.causes.map(({ code, pointers }) => [code, ...pointers].join(' '));
}

const nurse = { noc: '31301' };
const abroad = { country: 'IN' };
/** The first day of work at 30 hours a week or more of which `days` are over with `last`. */
const startOf = (last: IsoDate, days: number): IsoDate => toIsoDate(toDay(last) - days + 1);

describe('a year in another occupation', () => {
  it('of a physician whose diploma another body assessed is a cause: any body will do for it', () => {
    const day = '2026-06-01';
    const physician = job(startOf('2026-01-31', 400), null, { noc: '31100', ...abroad });
    const mechanic = job(startOf(day, 364), null, { noc: '72400', ...abroad });
    const candidate = somebody({ education: [foreignCredential('master')], work: [physician, mechanic] });
    expect(causesOn(candidate, day)).toEqual(['work-milestone /profile/work/0 /profile/work/1']);
  });
});

describe('work that reaches an amount', () => {
  /** A year is full on 2026-06-01, the 364th day of work. */
  const on = '2026-06-01';

  it('is that of the jobs of the day: one that begins on it, one that ends with it', () => {
    const first = job(startOf(on, 364), '2026-05-31');
    expect(causesOn(somebody({ work: [first, job(on, null)] }), on)).toEqual([
      'work-starts /profile/work/1',
      'work-milestone /profile/work/1',
    ]);
    expect(causesOn(somebody({ work: [job(startOf(on, 364), on), job('2026-06-02', null)] }), on)).toEqual([
      'work-milestone /profile/work/0',
    ]);
    expect(
      causesOn(
        somebody({ work: [job('2019-01-01', '2019-01-31', abroad), job(startOf(on, 364), null)] }),
        on,
      ),
    ).toEqual(['work-milestone /profile/work/1']);
  });

  it.each<[string, WorkPeriod]>([
    ['a year of work in Canada', job(startOf(on, 364), null)],
    ['two', job(startOf(on, 728), null)],
    ['a year abroad', job(startOf(on, 364), null, abroad)],
    ['three years abroad', job(startOf(on, 1092), null, abroad)],
    ['four years of any, for the grid', job(startOf(on, 1456), null, abroad)],
    ['a year as self-employed in Canada, for the grid', job(startOf(on, 364), null, { selfEmployed: true })],
    [
      'half a day a week of a trade, in which two years were worked',
      job(startOf(on, 728), null, { noc: '72310', ...abroad }),
    ],
  ])('may be %s', (_, work) => {
    const facts = { education: [foreignCredential('three-year')], languageTests: [english(9)] };
    expect(causesOn(somebody({ ...facts, work: [work] }), on)).toEqual(['work-milestone /profile/work/0']);
  });

  it('may be that of a spouse: a year in Canada, for the grid in any occupation', () => {
    const language = { languageTests: [english(9)] };
    for (const facts of [{}, { noc: '65201' }, { selfEmployed: true }])
      expect(causesOn(couple(language, { work: [job(startOf(on, 364), null, facts)] }), on)).toEqual([
        'work-milestone /profile/spouse/work/0',
      ]);
  });
});

describe('a category that asks for work', () => {
  /** In the Federal Skilled Worker class by earlier work abroad, whatever the nurse's work comes to. */
  const worker = (...work: WorkPeriod[]) =>
    somebody({
      education: [foreignCredential('master', '2022-01-15')],
      languageTests: [english(9, '2023-04-01')],
      work: [job('2018-01-01', '2021-12-31', { ...abroad, noc: '13110' }), ...work],
    });
  /** 780 hours, six months: 182 days. */
  const nurseUntil = (day: IsoDate) => job(startOf(day, 182), null, { ...nurse, ...abroad });

  it.each<[string, IsoDate, string[] | undefined]>([
    ['reached on any day', '2024-06-03', ['work-milestone /profile/work/1']],
    ['reached on the day on which the category begins', '2023-06-01', ['categories-change']],
    ['reached on the day after', '2023-06-02', ['work-milestone /profile/work/1']],
    ['reached on its last day', '2025-02-26', ['work-milestone /profile/work/1']],
    ['reached on the day on which others take its place', '2025-02-27', ['categories-change']],
  ])('is entered by six months without a break, %s', (_, day, causes) => {
    const candidate = {
      profile: {
        ...worker(nurseUntil(day)).profile,
        languageTests: [english(9, day < '2025-01-01' ? '2023-04-01' : '2024-12-01')],
      },
    };
    expect(causesOn(candidate, day)).toEqual(causes);
  });

  it('is no cause for a nominee, who ranks in none: six months on a birthday', () => {
    const day = '2024-06-03';
    const { profile } = worker(nurseUntil(day));
    const born = { profile: { ...profile, dateOfBirth: '1992-06-03' } };
    const nomination = { province: 'ON', acceptedOn: '2024-01-15' };
    const birthday = 'birthday /profile/dateOfBirth';
    expect(causesOn(born, day)).toEqual([birthday, 'work-milestone /profile/work/1']);
    expect(causesOn({ ...born, nomination }, day)).toEqual([birthday]);
    expect(causesOn({ profile, nomination }, day)).toBeUndefined();
  });

  it('is no cause once it has ended: six months on a birthday in 2026 are no amount that a rule asks for', () => {
    const born = { dateOfBirth: '1990-06-15' };
    const { profile } = worker(job(startOf('2026-06-15', 182), null, { ...nurse, ...abroad }));
    const candidate = { profile: { ...profile, ...born, languageTests: [english(9)] } };
    expect(causesOn(candidate, '2026-06-15')).toEqual(['birthday /profile/dateOfBirth']);
  });

  it('is named without what begins on the day and changes nothing: the age of 25', () => {
    const { profile } = worker(job('2022-06-01', null, { ...nurse, ...abroad }));
    const candidate = { profile: { ...profile, dateOfBirth: '1998-06-01' } };
    expect(causesOn(candidate, '2023-06-01')).toEqual(['categories-change']);
  });
});

describe('rules that begin on a day', () => {
  const from = '2026-06-01';
  /** Bands of one year and three instead of one and two. */
  const bands = { ...POINTS_2025.transferability, canadianWorkBands: [1, 3] as const };
  const ofPoints = withLaterPoints(from, { transferability: bands });
  /** Six months are enough for the Canadian Experience Class. */
  const cec = { ...REQUIREMENTS.cec, work: { hours: 780, withinYears: 3 } };
  const ofRequirements: Rulebook = {
    ...TEST_RULEBOOK,
    programs: [REQUIREMENTS, { ...REQUIREMENTS, from, cec }],
  };

  it.each([
    ['two years are a band less', 800, ofPoints],
    ['nine months are enough', 270, ofRequirements],
  ])('are the only cause where %s: no work came or went', (_, days, rulebook) => {
    const work = [job(startOf(from, days), null, { noc: '13110' })];
    expect(causesOn(somebody({ work, languageTests: [english(9)] }), from, rulebook)).toEqual([
      'rules-change',
    ]);
  });

  it('are one cause of two on the day on which a year is full', () => {
    const candidate = somebody({ work: [job(startOf(from, 364), null)], languageTests: [english(9)] });
    for (const rulebook of [ofPoints, ofRequirements])
      expect(causesOn(candidate, from, rulebook)).toEqual(['rules-change', 'work-milestone /profile/work/0']);
  });

  it('are told on the first day of an unpublished change that they contain', () => {
    const additional = { ...POINTS_2025.additional, sibling: 20 };
    const rulebook = withLaterPoints('2026-11-03', { contains: ['2026-11-03'], additional });
    expect(causesOn(somebody({ siblingInCanada: true }), '2026-11-03', rulebook)).toEqual(['rules-change']);
  });
});

describe('work that leaves a window', () => {
  it('is that of the days left, and of no other', () => {
    // From 2016-08-26 on, 674 days of the one job and 53 of the other: a day less than two years.
    const work = [job('2013-01-01', '2018-06-30', abroad), job('2018-07-10', '2018-08-31', abroad)];
    expect(
      causesOn(somebody({ work: [job('2010-01-01', '2010-12-31', abroad), ...work] }), '2026-08-25'),
    ).toEqual(['work-leaves-window /profile/work/1']);
  });

  it('is that of either of two days that are left behind on 1 March', () => {
    // On 2030-03-01 ten years begin on 2 March 2020, and on the day before they began on 29 February.
    const work = [job('2020-03-01', toIsoDate(toDay('2020-03-01') + 363), abroad)];
    expect(causesOn(somebody({ work }), '2030-03-01')).toEqual(['work-leaves-window /profile/work/0']);
  });
});

describe('the occupation with most of the experience', () => {
  it('is named with all work in Canada, and no other', () => {
    const candidate = somebody({
      languageTests: [english(6, '2025-03-01')],
      work: [
        job('2022-01-01', '2023-06-30', abroad),
        job('2024-01-01', '2024-12-31'),
        job('2025-01-01', null, { noc: '72310' }),
      ],
    });
    expect(causesOn(candidate, '2026-01-01')).toEqual([
      'main-occupation-changes /profile/work/1 /profile/work/2',
    ]);
  });

  it('is no cause when a test expires', () => {
    const candidate = somebody({
      languageTests: [english(9, '2024-05-01'), english(6)],
      work: [job('2024-01-01', null)],
    });
    expect(causesOn(candidate, '2026-05-01')).toEqual(['test-expires /profile/languageTests/0']);
  });
});
