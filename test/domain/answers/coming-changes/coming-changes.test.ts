import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import type { Candidate } from '#domain/profile/profile';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { couple, english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';

/** Day, causes and difference of each change. */
function changesOf(candidate: Candidate, asOf = TODAY, options = {}): [string, string, number][] {
  return comingChanges(candidate, asOf, options).map(({ on, causes, gain }) => [
    on,
    causes.map(({ code }) => code).join(' '),
    gain,
  ]);
}

const changeOn = (candidate: Candidate, on: string, asOf = TODAY) =>
  comingChanges(candidate, asOf).find((change) => change.on === on);

describe('the coming changes of a worker of 30 with a bachelor’s degree and level 9', () => {
  const candidate = somebody({
    education: [foreignCredential('three-year')],
    languageTests: [english(9)],
    work: [job('2025-06-01', null)],
  });

  it('are, with the points of 2025-03-25', () => {
    expect(changesOf(candidate, TODAY, { rulebook: TEST_RULEBOOK })).toEqual([
      // 364 days at 30 hours: 40 for a year in Canada, and 13 for a bachelor's degree with it.
      ['2026-05-30', 'work-milestone', 53],
      // 31 years: 99 instead of 105.
      ['2026-06-15', 'birthday', -6],
      // The newest known table of funds is a year old; the ranking system changes without published points.
      ['2026-07-07', 'funds-change', 0],
      ['2026-11-03', 'rules-change', 0],
      // 364 days more: 53 instead of 40, and 25 instead of 13, of which the cap of 50 leaves 12.
      ['2027-05-29', 'work-milestone', 25],
      // 32 years: 94 instead of 99.
      ['2027-06-15', 'birthday', -5],
      // Sixty days before, and two years after, the test of 2025-09-01: four times 31, and 25 for the degree with it.
      ['2027-07-03', 'test-expires-soon', 0],
      ['2027-09-01', 'test-expires', -149],
    ]);
  });

  it('say where the facts stand, and what follows for the lanes', () => {
    const year = changeOn(candidate, '2026-05-30');
    expect(year).toMatchObject({
      causes: [{ pointers: ['/profile/work/0'] }],
      lanes: ['general', 'cec', 'fsw'],
    });
    const expiry = changeOn(candidate, '2027-09-01');
    expect(expiry).toMatchObject({ causes: [{ pointers: ['/profile/languageTests/0'] }], lanes: [] });
    const [birthday] = changeOn(candidate, '2026-06-15')?.causes ?? [];
    expect([birthday?.text.en, birthday?.text.fr]).toEqual([
      'The candidate turns 31.',
      'Le candidat atteint 31 ans.',
    ]);
  });

  it('end where they are asked to, that day included', () => {
    expect(changesOf(candidate, TODAY, { until: '2026-06-14' })).toHaveLength(1);
    expect(changesOf(candidate, TODAY, { until: '2026-06-15' })).toHaveLength(2);
    expect(changesOf(candidate, TODAY, { until: '2029-01-15' }).at(-1)).toEqual([
      '2029-01-15',
      'assessment-expires',
      -145,
    ]);
  });

  it('end with the day on which the profile leaves the pool', () => {
    const changes = comingChanges(candidate, TODAY, { expiresOn: '2026-06-15' });
    expect(changes.map(({ on }) => on)).toEqual(['2026-05-30', '2026-06-15']);
    expect(changes[1]).toMatchObject({ gain: -6, lanes: [] });
    expect(changes[1]?.causes.map(({ code }) => code)).toEqual(['birthday', 'profile-expires']);
  });

  it('end so on a day without another change too, and on the third: nothing is lost or gained', () => {
    const before = ['2026-05-30 work-milestone 53', '2026-06-15 birthday -6'];
    const ended = (expiresOn: string) =>
      changesOf(candidate, TODAY, { expiresOn }).map((change) => change.join(' '));
    expect(ended('2026-07-01')).toEqual([...before, '2026-07-01 profile-expires 0']);
    expect(ended('2026-07-07')).toEqual([...before, '2026-07-07 funds-change profile-expires 0']);
    const [, birthday, last] = comingChanges(candidate, TODAY, { expiresOn: '2026-07-01' });
    expect(last).toMatchObject({ score: birthday?.score, causes: [{ pointers: [] }] });
  });

  it('are none of a profile that expires today, and end with one that expires on the last day asked for', () => {
    expect(changesOf(candidate, TODAY, { expiresOn: TODAY })).toEqual([]);
    const until = '2026-05-01';
    expect(changesOf(candidate, TODAY, { until, expiresOn: until })).toEqual([[until, 'profile-expires', 0]]);
    expect(changesOf(candidate, TODAY, { until, expiresOn: '2026-05-02' })).toEqual([]);
  });
});

describe('a cause is named', () => {
  const abroad = { country: 'IN' };

  it('when work leaves its window: two years of 2016-07-04 to 2018-06-30 become one', () => {
    const candidate = somebody({ work: [job('2013-01-01', '2018-06-30', abroad)] });
    expect(changeOn(candidate, '2026-07-03')?.causes).toMatchObject([
      { code: 'work-leaves-window', pointers: ['/profile/work/0'] },
    ]);
  });

  it('when another occupation has most of the Canadian experience', () => {
    const candidate = somebody({
      languageTests: [english(6, '2025-03-01')],
      work: [job('2024-01-01', '2024-12-31'), job('2025-01-01', null, { noc: '72310' })],
    });
    // 366 days each: of equals the lower threshold, 5 instead of 7.
    const change = changeOn(candidate, '2026-01-01', '2025-06-01');
    expect(change?.causes.map(({ code }) => code)).toEqual(['main-occupation-changes']);
    expect(change?.causes[0]?.text.en).toContain('level 5');
    expect(change?.lanes).toContain('cec');
  });

  it('of a spouse who counts, and of no other', () => {
    const facts = { languageTests: [english(9, '2025-04-01')], work: [job('2025-06-01', null)] };
    const on = (spouse: object) => changeOn(couple({}, { ...facts, ...spouse }), '2027-04-01');
    expect(on({})).toMatchObject({
      gain: -20,
      causes: [{ code: 'test-expires', pointers: ['/profile/spouse/languageTests/0'] }],
    });
    expect(on({ accompanying: false })).toBeUndefined();
    expect(changeOn(couple({}, facts), '2026-05-30')).toMatchObject({
      gain: 5,
      causes: [{ code: 'work-milestone', pointers: ['/profile/spouse/work/0'] }],
    });
  });

  it('for what is dated later than the day', () => {
    const candidate = {
      ...somebody({
        languageTests: [french(7, '2026-04-01')],
        education: [foreignCredential('master', '2026-05-01')],
        work: [job('2026-06-01', null)],
        certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2026-04-02' }],
      }),
      nomination: { province: 'ON', acceptedOn: '2026-04-03' },
    };
    expect(changesOf(candidate).slice(0, 5)).toEqual([
      // Four times 17, 25 for French alone.
      ['2026-04-01', 'test-counts', 93],
      // A certificate with level 7.
      ['2026-04-02', 'certificate-counts', 50],
      // Section D holds 600 at most, French among them.
      ['2026-04-03', 'nomination-counts', 575],
      // A master's degree, and 25 for it with level 7.
      ['2026-05-01', 'credential-counts', 160],
      ['2026-06-01', 'work-starts', 0],
    ]);
  });

  it('when rules, categories and funds change', () => {
    const candidate = somebody({
      languageTests: [english(9, '2024-12-01')],
      education: [foreignCredential('master')],
      work: [job('2023-01-01', null, { noc: '31301' })],
      jobOffers: [{ noc: '31301', province: 'ON', fullTime: true, supported: true }],
    });
    expect(changesOf(candidate, '2025-02-26', { until: '2026-02-18' })).toEqual(
      expect.arrayContaining([['2025-03-25', 'rules-change', -50]]),
    );
    const worker = somebody({ languageTests: [french(7, '2022-12-01')], work: [job('2021-06-01', null)] });
    // The first categories: French among them.
    expect(changeOn(worker, '2023-06-01', '2023-05-31')).toMatchObject({
      causes: [{ code: 'categories-change', pointers: [] }],
      lanes: expect.arrayContaining(['french']),
    });
  });

  it('when military service is long enough for the category', () => {
    const candidate = somebody({
      education: [foreignCredential('two-year')],
      languageTests: [english(9)],
      work: [job('2020-01-01', null)],
      militaryService: [{ country: 'FR', from: '2016-07-01', to: null }],
      jobOffers: [{ noc: '42102', province: 'ON', fullTime: true, supported: false }],
    });
    expect(changeOn(candidate, '2026-06-30')).toMatchObject({
      causes: [{ code: 'service-completed', pointers: ['/profile/militaryService/0'] }],
      lanes: expect.arrayContaining(['military']),
    });
  });
});
