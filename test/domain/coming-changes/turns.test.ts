import { describe, expect, it } from 'vitest';
import { turnsOn } from '#domain/answers/coming-changes/dated-causes';
import { explainedDay } from '#domain/explanation/explained-day';
import type { Candidate, IsoDate } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, english, foreignCredential, job, somebody } from '../somebody.ts';

/** Code and pointers of everything dated that turns on a day. */
function turns(candidate: Candidate, day: IsoDate, rulebook = PUBLISHED_RULEBOOK): string[] {
  return turnsOn(explainedDay(candidate, day, rulebook)).map(({ cause: { code, pointers } }) =>
    [code, ...pointers].join(' '),
  );
}

const NOBODY = somebody();
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

describe('what turns on a day', () => {
  it.each<[IsoDate, string[]]>([
    ['2026-04-01', ['test-counts /languageTests/1']],
    ['2026-04-02', ['certificate-counts /certificatesOfQualification/1']],
    ['2026-04-03', ['nomination-counts /nomination']],
    ['2026-05-01', ['credential-counts /education/1']],
    ['2026-06-15', ['birthday /dateOfBirth']],
    ['2016-05-10', ['work-starts /work/1']],
    ['2016-06-10', ['work-ends /work/1']],
    // The first day whose window of ten years begins after the last day of the job.
    ['2026-06-09', ['work-leaves-window /work/1']],
    // Ten years that began on 10 July are over on 9 July.
    ['2026-07-09', ['service-completed /militaryService/0 /militaryService/1']],
    // Sixty days before a test is two years old, and then.
    ['2028-02-01', ['test-expires-soon /languageTests/1']],
    ['2028-04-01', ['test-expires /languageTests/1']],
    ['2031-05-01', ['assessment-expires /education/1']],
  ])('is on %s: %j', (day, expected) => {
    expect(turns(FULL, day)).toEqual(expected);
  });

  it.each(['2026-03-31', '2026-06-08', '2026-06-10', '2026-07-08', '2026-07-10', '2028-03-31', '2031-05-02'])(
    'is nothing on %s',
    (day) => {
      expect(turns(FULL, day)).toEqual([]);
    },
  );

  it('is of a spouse who counts, and of no other', () => {
    const on = (spouse: object, day: IsoDate) => turns(couple({}, { ...FACTS, ...spouse }), day);
    expect(on({}, '2026-04-01')).toEqual(['test-counts /spouse/languageTests/1']);
    expect(on({}, '2026-05-01')).toEqual(['credential-counts /spouse/education/1']);
    expect(on({}, '2026-06-09')).toEqual(['work-leaves-window /spouse/work/1']);
    expect(on({ accompanying: false }, '2026-04-01')).toEqual([]);
  });

  it('tells the years of service', () => {
    const [turn] = turnsOn(explainedDay(FULL, '2026-07-09', PUBLISHED_RULEBOOK));
    expect(turn?.cause.text.en).toContain('10 years');
  });

  it('names the occupation of a job that starts or is over', () => {
    for (const day of ['2016-05-10', '2016-06-10'])
      expect(turnsOn(explainedDay(FULL, day, PUBLISHED_RULEBOOK))[0]?.cause.text.en).toContain('21232');
  });
});

describe('what turns on a day of the rules', () => {
  it.each<[string, IsoDate, string[]]>([
    ['the first points', '2015-01-01', ['rules-change']],
    ['new points', '2025-03-25', ['rules-change']],
    ['a change without points', '2026-11-03', ['rules-change']],
    ['new funds', '2024-05-28', ['funds-change']],
    ['funds that are a year old', '2026-07-07', ['funds-change']],
    ['earlier funds that were a year old', '2025-05-28', []],
    ['new categories', '2023-06-01', ['categories-change']],
    ['categories that are replaced', '2026-02-18', ['categories-change']],
    ['the last day of those', '2026-02-17', []],
    ['nothing', '2026-03-10', []],
  ])('is of %s, on %s: %j', (_, day, expected) => {
    expect(turns(NOBODY, day)).toEqual(expected);
  });

  it('is of a category that ends without another', () => {
    const categories = PUBLISHED_RULEBOOK.categories.map((category) =>
      category.to === null ? { ...category, to: '2026-09-30' } : category,
    );
    const rulebook = { ...PUBLISHED_RULEBOOK, categories };
    expect(turns(NOBODY, '2026-09-29', rulebook)).toEqual([]);
    expect(turns(NOBODY, '2026-09-30', rulebook)).toEqual([]);
    expect(turns(NOBODY, '2026-10-01', rulebook)).toEqual(['categories-change']);
  });

  it('is of each change without points', () => {
    const second = { from: '2027-01-01', what: 'other points', source: 'Gazette' };
    const rulebook = {
      ...PUBLISHED_RULEBOOK,
      unpublishedCrs: [...PUBLISHED_RULEBOOK.unpublishedCrs, second],
    };
    for (const day of ['2026-11-03', '2027-01-01'])
      expect(turns(NOBODY, day, rulebook)).toEqual(['rules-change']);
  });

  it('is nothing of funds where there are none', () => {
    const rulebook = { ...PUBLISHED_RULEBOOK, funds: [] };
    expect(turns(NOBODY, '2026-07-07', rulebook)).toEqual([]);
  });
});
