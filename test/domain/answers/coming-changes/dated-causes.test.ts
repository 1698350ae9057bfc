import { describe, expect, it } from 'vitest';
import type { Cause } from '#domain/answers/coming-changes/coming-change';
import { datedCauses } from '#domain/answers/coming-changes/dated-causes';
import { openDay } from '#domain/answers/score/open-day';
import { toDay } from '#domain/calendar/iso-date';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { couple, english, foreignCredential, job, somebody } from '../../somebody.ts';

/** What a result is made of: something that each dated fact and each change of rules can change. */
const EVERYTHING = [
  'core.age',
  'core.education',
  'core.firstLanguage',
  'transferability.certificate',
  'additional.nomination',
  'reason:funds-too-low',
  'warning:rules-superseded',
  'warning:test-expires-soon',
  'warning:work-not-counted',
  'lane:military',
];

function causesOn(candidate: Candidate, day: IsoDate, rulebook = TEST_RULEBOOK): Cause[] {
  return datedCauses(openDay(compile(rulebook), candidate, toDay(day)), new Set(EVERYTHING));
}

/** Code and pointers of everything dated that begins or ends on a day. */
const dated = (candidate: Candidate, day: IsoDate, rulebook = TEST_RULEBOOK): string[] =>
  causesOn(candidate, day, rulebook).map(({ code, pointers }) => [code, ...pointers].join(' '));

const NO_FACTS = somebody();
/** Everything of a person stands second in its list. */
const FACTS = {
  languageTests: [english(5, '2026-04-20'), english(9, '2026-04-01')],
  education: [foreignCredential('one-year', '2023-03-03'), foreignCredential('master', '2026-05-01')],
  work: [job('2012-01-01', '2013-01-01'), job('2016-05-10', '2016-06-09')],
};
const FULL: Candidate = {
  ...somebody({
    ...FACTS,
    certificatesOfQualification: [
      { noc: '72200', province: 'ON', issuedOn: '2020-01-01' },
      { noc: '72310', province: 'ON', issuedOn: '2026-04-02' },
    ],
    militaryService: [
      { country: 'US', from: '2014-01-01', to: '2015-01-01' },
      { country: 'FR', from: '2016-07-10', to: null },
    ],
  }),
  nomination: { province: 'ON', acceptedOn: '2026-04-03' },
};

describe('what begins or ends on a day', () => {
  it.each<[IsoDate, string[]]>([
    ['2026-04-01', ['test-counts /profile/languageTests/1']],
    ['2026-04-02', ['certificate-counts /profile/certificatesOfQualification/1']],
    ['2026-04-03', ['nomination-counts /nomination']],
    ['2026-05-01', ['credential-counts /profile/education/1']],
    ['2026-06-15', ['birthday /profile/dateOfBirth']],
    ['2016-05-10', ['work-starts /profile/work/1']],
    ['2016-06-10', ['work-ends /profile/work/1']],
    // The first day whose window of ten years begins after the last day of the job.
    ['2026-06-09', ['work-leaves-window /profile/work/1']],
    // Ten years that began on 10 July are over on 9 July.
    ['2026-07-09', ['service-completed /profile/militaryService/0 /profile/militaryService/1']],
    // Sixty days before a test is two years old, and then.
    ['2028-02-01', ['test-expires-soon /profile/languageTests/1']],
    ['2028-04-01', ['test-expires /profile/languageTests/1']],
    ['2031-05-01', ['assessment-expires /profile/education/1']],
  ])('is on %s: %j', (day, expected) => {
    expect(dated(FULL, day)).toEqual(expected);
  });

  it.each(['2026-03-31', '2026-06-08', '2026-06-10', '2026-07-08', '2026-07-10', '2028-03-31', '2031-05-02'])(
    'is nothing on %s',
    (day) => {
      expect(dated(FULL, day)).toEqual([]);
    },
  );

  it('is of a spouse who counts, and of no other', () => {
    const on = (spouse: object, day: IsoDate) => dated(couple({}, { ...FACTS, ...spouse }), day);
    expect(on({}, '2026-04-01')).toEqual(['test-counts /profile/spouse/languageTests/1']);
    expect(on({}, '2026-05-01')).toEqual(['credential-counts /profile/spouse/education/1']);
    expect(on({}, '2026-06-09')).toEqual(['work-leaves-window /profile/spouse/work/1']);
    expect(on({ accompanying: false }, '2026-04-01')).toEqual([]);
  });

  it('names the years of service', () => {
    expect(causesOn(FULL, '2026-07-09')[0]?.text.en).toContain('10 years');
  });

  it('names the occupation of a job that starts or is over', () => {
    for (const day of ['2016-05-10', '2016-06-10'])
      expect(causesOn(FULL, day)[0]?.text.en).toContain('21232');
  });
});

it.each<[IsoDate, string, string]>([
  ['2026-06-15', 'core.age', 'core.education'],
  ['2026-04-01', 'reason:no-valid-language-test', 'core.age'],
  ['2026-05-01', 'additional.canadianEducation', 'core.firstLanguage'],
  ['2028-02-01', 'warning:test-expires-soon', 'core.firstLanguage'],
  ['2026-04-03', 'lane:pnp', 'lane:military'],
  ['2026-07-09', 'lane:military', 'lane:pnp'],
  ['2026-07-07', 'warning:funds-table-old', 'core.age'],
  ['2026-11-03', 'warning:rules-superseded', 'core.age'],
])('what is dated %s is a cause where %s changes, and none where %s does', (day, touched, other) => {
  const of = openDay(compile(TEST_RULEBOOK), FULL, toDay(day));
  expect(datedCauses(of, new Set([touched, other]))).toHaveLength(1);
  expect(datedCauses(of, new Set([touched]))).toHaveLength(1);
  expect(datedCauses(of, new Set([other]))).toEqual([]);
});

describe('what begins or ends of the rules on a day', () => {
  it.each<[string, IsoDate, string[]]>([
    ['the first points', '2015-01-01', ['rules-change']],
    ['new points', '2025-03-25', ['rules-change']],
    ['a change without points', '2026-11-03', ['rules-change']],
    ['funds that are a year old', '2026-07-07', ['funds-change']],
    ['earlier funds that were a year old', '2025-05-28', []],
    ['categories that are replaced', '2026-02-18', ['categories-change']],
    ['the last day of those', '2026-02-17', []],
    ['nothing', '2026-03-10', []],
  ])('is of %s, on %s: %j', (_, day, expected) => {
    expect(dated(NO_FACTS, day)).toEqual(expected);
  });

  it('is of published funds and categories, on their first days', () => {
    expect(dated(NO_FACTS, '2024-05-28', PUBLISHED_RULEBOOK)).toEqual(['funds-change']);
    expect(dated(NO_FACTS, '2023-06-01', PUBLISHED_RULEBOOK)).toEqual(['categories-change']);
  });

  it('is of a category that ends without another', () => {
    const categories = TEST_RULEBOOK.categories.map((category) =>
      category.to === null ? { ...category, to: '2026-09-30' } : category,
    );
    const rulebook = { ...TEST_RULEBOOK, categories };
    expect(dated(NO_FACTS, '2026-09-29', rulebook)).toEqual([]);
    expect(dated(NO_FACTS, '2026-09-30', rulebook)).toEqual([]);
    expect(dated(NO_FACTS, '2026-10-01', rulebook)).toEqual(['categories-change']);
  });

  it('is of each change without points', () => {
    const second = { from: '2027-01-01', what: 'other points', source: 'Gazette' };
    const rulebook = {
      ...TEST_RULEBOOK,
      unpublishedCrs: [...TEST_RULEBOOK.unpublishedCrs, second],
    };
    for (const day of ['2026-11-03', '2027-01-01'])
      expect(dated(NO_FACTS, day, rulebook)).toEqual(['rules-change']);
  });

  it('is nothing of funds where there are none', () => {
    const rulebook = { ...TEST_RULEBOOK, funds: [] };
    expect(dated(NO_FACTS, '2026-07-07', rulebook)).toEqual([]);
  });
});
