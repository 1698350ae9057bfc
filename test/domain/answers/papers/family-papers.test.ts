import { describe, expect, it } from 'vitest';
import { couple, english, foreignCredential, job, somebody } from '../../somebody.ts';
import { papers, statesOf } from './papers.ts';

describe('police certificates', () => {
  const ask = (...work: ReturnType<typeof job>[]) =>
    statesOf(somebody({ work }), 'police-certificate').map(([, why]) => why);

  it('are of every country outside Canada with six months in a row in the last ten years', () => {
    expect(ask(job('2020-01-01', '2020-06-30', { country: 'FR' }))).toEqual(['/profile/work/0']);
    expect(ask(job('2020-01-01', '2020-06-29', { country: 'FR' }))).toEqual([]);
    expect(ask(job('2020-01-01', '2020-12-31'))).toEqual([]);
  });

  it('join jobs without a day between, and only those', () => {
    const first = job('2020-01-01', '2020-03-31', { country: 'FR' });
    expect(ask(first, job('2020-04-01', '2020-06-30', { country: 'FR', noc: '65201' }))).toHaveLength(1);
    expect(ask(first, job('2020-04-02', '2020-07-01', { country: 'FR' }))).toEqual([]);
    expect(ask(first, job('2020-04-01', '2020-06-30', { country: 'BE' }))).toEqual([]);
  });

  it('join jobs in whatever order they stand, and one of a single day', () => {
    const [first, between, last] = [
      job('2020-01-01', '2020-03-31', { country: 'FR' }),
      job('2020-04-01', '2020-04-01', { country: 'FR' }),
      job('2020-04-02', '2020-06-30', { country: 'FR' }),
    ];
    expect(ask(first, between, last)).toEqual(['/profile/work/0']);
    expect(ask(last, first, between)).toEqual(['/profile/work/0']);
    expect(ask(first, last)).toEqual([]);
  });

  it('name a job within those ten years', () => {
    const old = job('2005-01-01', '2010-12-31', { country: 'FR' });
    const later = job('2026-04-01', null, { country: 'FR' });
    expect(ask(old, later, job('2020-01-01', '2020-12-31', { country: 'FR' }))).toEqual(['/profile/work/2']);
    expect(ask(old, later)).toEqual([]);
  });

  it('look back ten years from the day', () => {
    expect(ask(job('2010-01-01', '2016-09-10', { country: 'FR' }))).toHaveLength(1);
    expect(ask(job('2010-01-01', '2016-09-09', { country: 'FR' }))).toEqual([]);
  });

  it('follow from military service too', () => {
    const served = somebody({ militaryService: [{ country: 'FR', from: '2018-01-01', to: '2020-01-01' }] });
    expect(statesOf(served, 'police-certificate')).toEqual([
      ['candidate', '/profile/militaryService/0', 'to-get'],
    ]);
    expect(statesOf(served, 'military-record')).toHaveLength(1);
  });
});

describe('the family', () => {
  it.each([
    ['single', undefined],
    ['separated', 'separation-proof'],
    ['divorced', 'divorce-certificate'],
    ['widowed', 'death-certificate'],
  ] as const)('of a candidate who is %s', (maritalStatus, code) => {
    const statusCodes = papers(somebody({ maritalStatus }))
      .filter(({ why }) => why === '/profile/maritalStatus')
      .map((paper) => paper.code);
    expect(statusCodes).toEqual(code === undefined ? [] : [code]);
  });

  it('of two without a spouse has one child, and of one none', () => {
    const children = (familySize: number) =>
      papers(somebody({ familySize })).find(({ code }) => code === 'birth-certificates')?.message.en;
    expect(children(2)).toContain('(1,');
    expect(children(1)).toBeUndefined();
  });

  it('has papers for an accompanying spouse, and children by the size of the family', () => {
    const candidate = couple(
      { familySize: 4, siblingInCanada: true },
      {
        languageTests: [english(7)],
        education: [foreignCredential('master')],
        work: [job('2020-01-01', null, { country: 'IN' })],
      },
    );
    const of = (whom: string) =>
      papers(candidate)
        .filter((paper) => paper.for === whom)
        .map(({ code }) => code);
    expect(of('spouse')).toEqual([
      'passport',
      'photographs',
      'language-test',
      'education-assessment',
      'diploma',
      'work-reference',
      'police-certificate',
      'medical-examination',
    ]);
    expect(of('children')).toEqual(['birth-certificates', 'passport', 'photographs', 'medical-examination']);
    expect(papers(candidate).find(({ code }) => code === 'birth-certificates')?.message.en).toContain('(2,');
    expect(of('candidate')).toContain('marriage-certificate');
    expect(of('candidate')).toContain('sibling-proof');
  });

  it('asks of a spouse who is a citizen or permanent resident for that alone', () => {
    const candidate = couple({ maritalStatus: 'common-law' }, { canadianOrPermanentResident: true });
    const found = papers(candidate);
    expect(found.filter((paper) => paper.for === 'spouse').map(({ code }) => code)).toEqual([
      'status-in-canada',
    ]);
    expect(found.map(({ code }) => code)).toContain('common-law-proof');
  });

  it('examines a spouse who does not come along all the same', () => {
    const work = [job('2020-01-01', null, { country: 'IN' })];
    const found = papers(couple({}, { accompanying: false, languageTests: [english(7)], work }));
    expect(found.filter((paper) => paper.for === 'spouse').map(({ code, why }) => [code, why])).toEqual([
      ['police-certificate', '/profile/spouse/work/0'],
      ['medical-examination', '/profile/spouse'],
    ]);
  });

  it.each([
    ['2023-09-30', 'before the application'],
    ['2023-10-01', 'after the application'],
    ['2025-08-20', 'after the application'],
    ['2025-08-21', 'before the application'],
  ])('on %s is examined %s', (day, when) => {
    const medical = papers(somebody(), day).filter(({ code }) => code.startsWith('medical'));
    expect(medical.map(({ message }) => message.en)).toEqual([expect.stringContaining(when)]);
  });
});
