import { describe, expect, it } from 'vitest';
import { english, foreignCredential, french, job, somebody, TODAY } from '../somebody.ts';
import { path } from './advised.ts';

describe('the way into a programme by time alone', () => {
  const working = { work: [job('2024-10-01', null)] };

  it.each([
    // 731 days are two years, one of them with a 29 February.
    ['2028-03-11', 'time'],
    ['2028-03-12', 'steps'],
  ])('looks 732 days ahead: a result of %s is %s', (takenOn, by) => {
    expect(path(somebody({ ...working, languageTests: [english(7, takenOn)] }), 'cec')).toMatchObject({ by });
  });

  it('looks at thirty days at most', () => {
    const idle = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        english(1, new Date(Date.UTC(2026, 2, 12 + i)).toISOString().slice(0, 10)),
      );
    const behind = (count: number) =>
      path(somebody({ ...working, languageTests: [...idle(count), english(7, '2026-06-01')] }), 'cec');
    expect(behind(29)).toMatchObject({ by: 'time', on: '2026-06-01' });
    expect(behind(30)).toMatchObject({ by: 'steps', on: TODAY });
  });

  it('sees a nomination and a credential of a later day', () => {
    const { profile } = somebody({ languageTests: [english(7, '2026-04-01')], ...working });
    expect(path({ profile, nomination: { province: 'ON', acceptedOn: '2026-04-02' } }, 'pnp')).toMatchObject({
      by: 'time',
      on: '2026-04-02',
    });
    const graduating = somebody({
      education: [foreignCredential('master', '2026-04-03')],
      languageTests: [english(9), french(5)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
    });
    expect(path(graduating, 'fsw')).toMatchObject({ by: 'time', on: '2026-04-03' });
  });

  it('sees that work in Canada with an offer will free from the funds (IRPR 76(1)(b)(ii))', () => {
    const candidate = somebody({
      settlementFunds: 0,
      education: [foreignCredential('master')],
      languageTests: [english(9)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' }), job('2026-05-01', null)],
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    });
    const found = path(candidate, 'fsw');
    expect(found?.missing.map(({ code }) => code)).toEqual(['funds-too-low']);
    expect(found).toMatchObject({ by: 'time', on: '2026-05-01' });
  });
});
