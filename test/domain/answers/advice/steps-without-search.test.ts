import { describe, expect, it } from 'vitest';
import { fundsStep, otherSteps } from '#domain/answers/advice/other-steps';
import { toDay } from '#domain/calendar/iso-date';
import type { Profile } from '#domain/profile/profile';
import { couple, job, somebody, TODAY } from '../../somebody.ts';
import { opened } from './advised.ts';

const stepsOf = (
  candidate: ReturnType<typeof somebody> & { nomination?: { province: string; acceptedOn: string } },
) => otherSteps(opened(candidate));
const idsOf = (facts: Partial<Profile>) => stepsOf(somebody(facts)).map(({ id }) => id);

describe('what needs no search', () => {
  it('is a nomination and an offer for a candidate who has declared nothing', () => {
    expect(idsOf({})).toEqual(['nomination', 'job-offer']);
  });

  it('is what has been declared', () => {
    expect(idsOf({ firstOfficialLanguage: 'en' })).toContain('first-language');
    expect(idsOf({ intendedProvince: 'QC' })).toContain('province');
    expect(stepsOf(couple()).map(({ id }) => id)).toContain('spouse.stays');
    expect(stepsOf(couple({}, { accompanying: false })).map(({ id }) => id)).not.toContain('spouse.stays');
  });

  it('is a certificate of each trade once, the latest first, of no other work', () => {
    const abroad = (from: string, to: string | null, noc: string) => job(from, to, { noc, country: 'IN' });
    const work = [
      abroad('2020-01-01', '2020-12-31', '72106'),
      abroad('2024-01-01', '2024-12-31', '21232'),
      abroad('2023-01-01', '2023-12-31', '63200'),
      abroad('2021-01-01', '2021-12-31', '72106'),
      abroad('2026-03-11', null, '72400'),
      job('2025-01-01', null, { noc: '72401', authorised: false }),
    ];
    expect(idsOf({ work }).filter((id) => id.startsWith('certificate'))).toEqual([
      'certificate.63200',
      'certificate.72106',
    ]);
    expect(idsOf({ work: [] })).not.toContain('certificate.undefined');
  });
});

describe('the province of a nomination', () => {
  const value = (intendedProvince: Profile['intendedProvince']) =>
    stepsOf(somebody({ intendedProvince })).find(({ id }) => id === 'nomination')?.changes;

  it.each([
    ['BC', 'BC'],
    ['YT', 'YT'],
    ['any', 'ON'],
    ['QC', 'ON'],
  ] as const)('of a candidate who intends to live in %s is %s', (intended, province) => {
    expect(value(intended)).toEqual([
      { op: 'add', path: '/nomination', value: { province, acceptedOn: TODAY } },
    ]);
  });

  it('takes the place of Quebec’s, which counts for nothing', () => {
    const { profile } = somebody();
    const nominated = (province: string) =>
      stepsOf({ profile, nomination: { province, acceptedOn: TODAY } }).find(({ id }) => id === 'nomination');
    expect(nominated('QC')?.changes[0]?.op).toBe('replace');
    expect(nominated('MB')).toBeUndefined();
  });
});

describe('an offer', () => {
  it('is in the occupation of the latest skilled work', () => {
    const work = [
      job('2023-01-01', '2024-12-31', { noc: '22220' }),
      job('2025-01-01', null, { noc: '65201' }),
    ];
    const offer = stepsOf(somebody({ work })).find(({ id }) => id === 'job-offer');
    expect(offer?.changes).toMatchObject([{ value: [{ noc: '22220' }] }]);
    expect(offer?.message.en).toContain('22220');
  });
});

describe('funds', () => {
  it.each([
    // For one person 15,263 since 2025-07-07.
    [15_262, 15_263],
    [15_263, undefined],
    [15_264, undefined],
  ])('of %d have to become %s', (settlementFunds, needed) => {
    expect(fundsStep(opened(somebody({ settlementFunds })), toDay(TODAY))?.changes[0]?.value).toBe(needed);
  });

  it('are not asked for where the amount is not known', () => {
    const of = opened(somebody({ settlementFunds: 0 }), '2016-06-01');
    expect(fundsStep(of, of.day)).toBeUndefined();
  });

  it('are those of the day that is asked about, and not of today: 12,960 in 2020', () => {
    const of = opened(somebody({ settlementFunds: 0 }), '2019-06-01');
    expect(fundsStep(of, toDay('2020-06-01'))?.changes[0]?.value).toBe(12_960);
  });
});
