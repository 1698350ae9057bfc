import { describe, expect, it } from 'vitest';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import { TEST_RULEBOOK } from '../../rulebook/test-rulebook.ts';
import { english, foreignCredential, french, job, somebody, TODAY } from '../../somebody.ts';
import { routeTo } from './advised.ts';

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => toIsoDate(toDay(first) + i));

describe('the route into a programme by time alone', () => {
  const working = { work: [job('2024-10-01', null)] };

  it.each([
    // 731 days are two years, one of them with a 29 February.
    ['2028-03-11', 'time'],
    ['2028-03-12', 'steps'],
  ])('looks 732 days ahead: a result of %s is %s', (takenOn, by) => {
    expect(routeTo(somebody({ ...working, languageTests: [english(7, takenOn)] }), 'cec')).toMatchObject({
      by,
    });
  });

  it('looks at thirty changes at most, however many days change nothing', () => {
    const languageTests = [english(7, '2026-06-01')];
    const behindRules = (count: number) => {
      const newest = TEST_RULEBOOK.crs.at(-1);
      const renamed = daysFrom('2026-03-12', count).map(
        (from) => ({ ...newest, id: from, from }) as CrsRules,
      );
      const rulebook = { ...TEST_RULEBOOK, crs: [...TEST_RULEBOOK.crs, ...renamed] };
      return routeTo(somebody({ ...working, languageTests }), 'cec', rulebook);
    };
    expect(behindRules(29)).toMatchObject({ by: 'time', on: '2026-06-01' });
    expect(behindRules(30)).toMatchObject({ by: 'steps', on: TODAY });
    // Results at CLB 1 give nothing.
    const idle = daysFrom('2026-03-12', 40).map((takenOn) => english(1, takenOn));
    const behindResults = somebody({ ...working, languageTests: [...idle, ...languageTests] });
    expect(routeTo(behindResults, 'cec')).toMatchObject({ by: 'time', on: '2026-06-01' });
  });

  it('sees a nomination and a credential of a later day', () => {
    const { profile } = somebody({ languageTests: [english(7, '2026-04-01')], ...working });
    expect(
      routeTo({ profile, nomination: { province: 'ON', acceptedOn: '2026-04-02' } }, 'pnp'),
    ).toMatchObject({
      by: 'time',
      on: '2026-04-02',
    });
    const graduating = somebody({
      education: [foreignCredential('master', '2026-04-03')],
      languageTests: [english(9), french(5)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' })],
    });
    expect(routeTo(graduating, 'fsw')).toMatchObject({ by: 'time', on: '2026-04-03' });
  });

  it('sees that work in Canada with an offer will free from the funds (IRPR 76(1)(b)(ii))', () => {
    const candidate = somebody({
      settlementFunds: 0,
      education: [foreignCredential('master')],
      languageTests: [english(9)],
      work: [job('2020-01-01', '2025-12-31', { country: 'IN' }), job('2026-05-01', null)],
      jobOffers: [{ noc: '21232', province: 'ON', fullTime: true, supported: true }],
    });
    const found = routeTo(candidate, 'fsw');
    expect(found?.missing.map(({ code }) => code)).toEqual(['funds-too-low']);
    expect(found).toMatchObject({ by: 'time', on: '2026-05-01' });
  });
});
