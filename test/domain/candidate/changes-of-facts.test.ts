import { describe, expect, it } from 'vitest';
import { FAR_FUTURE } from '#domain/calendar/day';
import { toIsoDate } from '#domain/calendar/iso-date';
import { readFacts } from '#domain/candidate/candidate-facts';
import { changesOfFacts } from '#domain/candidate/changes-of-facts';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { REQUIREMENTS } from '../rulebook/requirements.ts';
import { TEST_RULEBOOK } from '../rulebook/test-rulebook.ts';
import { canadianCredential, couple, english, foreignCredential, job, somebody } from '../somebody.ts';

const rulebook = compile(TEST_RULEBOOK);

/** Every day on which a fact changes, with its code and place; those that never come left out. */
function changesOf(facts: object, rules = REQUIREMENTS): string[] {
  const { spouse, nomination, ...own } = { spouse: undefined, nomination: undefined, ...facts };
  const candidate = spouse === undefined ? somebody(own) : couple(own, spouse);
  const whole = nomination === undefined ? candidate : { ...candidate, nomination };
  return changesOfFacts(readFacts(whole, rulebook, 'teer'), rules, rulebook)
    .filter(({ on }) => on < FAR_FUTURE)
    .map(({ on, code, pointer }) => `${toIsoDate(on)} ${code} ${pointer}`);
}

describe('the days on which time alone changes what facts count for', () => {
  it.each<[string, object, string[]]>([
    ['none without facts', {}, []],
    [
      'the award of a Canadian credential',
      { education: [canadianCredential('master', '2027-05-01')] },
      ['2027-05-01 credential-counts /profile/education/0'],
    ],
    [
      'the assessment of a foreign one, and that it is five years old',
      { education: [foreignCredential('master', '2027-01-15')] },
      [
        '2027-01-15 credential-counts /profile/education/0',
        '2032-01-15 assessment-expires /profile/education/0',
      ],
    ],
    [
      'none of a foreign credential without an assessment',
      { education: [{ level: 'master', country: 'IN', awardedOn: '2016-06-01' }] },
      [],
    ],
    [
      'a test, sixty days before it is two years old, and then',
      { languageTests: [english(9, '2027-01-10')] },
      [
        '2027-01-10 test-counts /profile/languageTests/0',
        '2028-11-11 test-expires-soon /profile/languageTests/0',
        '2029-01-10 test-expires /profile/languageTests/0',
      ],
    ],
    ['the start of a job', { work: [job('2027-02-01', null)] }, ['2027-02-01 work-starts /profile/work/0']],
    [
      'that a job is over, and that a window of ten years leaves it behind; both in the order of the list',
      { work: [job('2012-01-01', '2020-02-29'), job('2010-01-01', '2018-06-30')] },
      [
        '2012-01-01 work-starts /profile/work/0',
        '2020-03-01 work-ends /profile/work/0',
        '2030-03-01 work-leaves-window /profile/work/0',
        '2010-01-01 work-starts /profile/work/1',
        '2018-07-01 work-ends /profile/work/1',
        '2028-06-30 work-leaves-window /profile/work/1',
      ],
    ],
    [
      'a certificate',
      { certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2027-04-02' }] },
      ['2027-04-02 certificate-counts /profile/certificatesOfQualification/0'],
    ],
    [
      'a nomination',
      { nomination: { province: 'ON', acceptedOn: '2027-04-03' } },
      ['2027-04-03 nomination-counts /nomination'],
    ],
    [
      'the last day of ten years of service',
      { militaryService: [{ country: 'FR', from: '2017-07-01', to: null }] },
      ['2027-06-30 service-completed /profile/militaryService'],
    ],
  ])('are %s', (_, facts, changes) => {
    expect(changesOf(facts)).toEqual(changes);
  });

  it('are what a spouse counts for, and nothing of one who does not', () => {
    const languageTests = [english(9, '2027-01-10')];
    expect(changesOf({ spouse: { languageTests } })).toEqual([
      '2027-01-10 test-counts /profile/spouse/languageTests/0',
      '2028-11-11 test-expires-soon /profile/spouse/languageTests/0',
      '2029-01-10 test-expires /profile/spouse/languageTests/0',
    ]);
    expect(changesOf({ spouse: { languageTests, accompanying: false } })).toEqual([]);
  });

  it('follow the years that the rules give to an assessment', () => {
    const education = [foreignCredential('master', '2026-12-02')];
    expect(changesOf({ education }, { ...REQUIREMENTS, assessmentYears: 3 })[1]).toBe(
      '2029-12-02 assessment-expires /profile/education/0',
    );
  });
});
