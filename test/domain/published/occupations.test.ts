import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Profile } from '#domain/profile/profile';
import { canadianCredential, couple, english, foreignCredential, job, somebody } from '../somebody.ts';
import published from './occupations.json' with { type: 'json' };

/** What stands at a path of a result: `crs.core.canadianWork`. */
function at(result: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], result);
}

it.each(published.cases)('$id, $asOf: $why', ({ asOf, profile, expected }) => {
  const result = evaluate({ profile: profile as Profile }, asOf);
  for (const [path, value] of Object.entries(expected)) expect(at(result, path), path).toBe(value);
});

const BEFORE = '2022-11-15';
const SINCE = '2022-11-16';
const TEST = english(7, '2022-01-10');

/** Two full years, of which CEC sees three and the CRS ten: 53 points (A.5), until the day and on. */
const inCanada = (noc: string) =>
  somebody({ languageTests: [TEST], work: [job('2020-01-01', '2022-11-10', { noc })] });

describe('on both sides of 2022-11-16', () => {
  it.each([
    ['73300', 'transport truck drivers', false, true],
    ['33102', 'nurse aides', false, true],
    ['13102', 'payroll administrators', false, true],
    ['43100', 'elementary and secondary school teacher assistants', false, true],
    ['54100', 'program leaders in recreation', true, false],
    ['55109', 'other performers', true, false],
    ['64200', 'tailors', true, false],
    ['21231', 'software engineers', true, true],
    ['65201', 'food counter attendants', false, false],
  ])('own work in Canada in %s, %s: %s, then %s', (noc, _, before, since) => {
    for (const [day, counts] of [
      [BEFORE, before],
      [SINCE, since],
    ] as const) {
      const { crs, programs } = evaluate(inCanada(noc), day);
      expect([crs.core.canadianWork, programs.cec.eligible]).toEqual(counts ? [53, true] : [0, false]);
    }
  });

  it('work abroad: bus drivers of five years, with CLB 7, reach 25 points only since', () => {
    const work = [job('2014-01-01', '2022-11-10', { noc: '73301', country: 'FR' })];
    const candidate = somebody({ languageTests: [TEST], work });
    const points = (day: string): number => evaluate(candidate, day).crs.transferability.foreignWork;
    expect([points(BEFORE), points(SINCE)]).toEqual([0, 25]);
  });

  // 50 points: a certificate with CLB 7 (C.6); all six trades are in the list of occupations that became skilled on the day.
  it.each(['73200', '73202', '73209', '73300', '73301', '73400'])(
    'a certificate in %s: nothing, then 50 points',
    (noc) => {
      const certificatesOfQualification = [{ noc, province: 'ON' as const, issuedOn: '2022-01-10' }];
      const candidate = somebody({ languageTests: [TEST], certificatesOfQualification });
      const seen = (day: string) => {
        const { crs, programs } = evaluate(candidate, day);
        const lacks = programs.fst.reasons.some(({ code }) => code === 'no-offer-or-certificate');
        return [crs.transferability.certificate, lacks];
      };
      expect([seen(BEFORE), seen(SINCE)]).toEqual([
        [0, true],
        [50, false],
      ]);
    },
  );

  it('the work of a spouse in Canada: 7 points for two years (B.3), before or since', () => {
    const points = (noc: string, day: string): number => {
      const spouse = { work: [job('2020-01-01', '2022-11-10', { noc })] };
      return evaluate(couple({}, spouse), day).crs.spouse.canadianWork;
    };
    expect([points('73300', BEFORE), points('73300', SINCE)]).toEqual([0, 7]);
    expect([points('64200', BEFORE), points('64200', SINCE)]).toEqual([7, 0]);
  });

  it('offers: 50 points, and 10 and 5 of the selection grid, in skilled occupations only', () => {
    const points = (noc: string, day: string): number[] => {
      const jobOffers = [{ noc, province: 'AB', fullTime: true, supported: true }];
      const { crs, programs } = evaluate(somebody({ jobOffers }), day);
      const { arrangedEmployment, adaptability } = programs.fsw.grid;
      return [crs.additional.jobOffer, arrangedEmployment, adaptability];
    };
    expect([points('73300', BEFORE), points('73300', SINCE)]).toEqual([
      [0, 0, 0],
      [50, 10, 5],
    ]);
    expect([points('54100', BEFORE), points('54100', SINCE)]).toEqual([
      [50, 10, 5],
      [0, 0, 0],
    ]);
  });

  it('the trades class: residential installers (73200) with an offer are in it only since', () => {
    const facts = {
      languageTests: [TEST],
      work: [job('2019-01-01', '2022-11-10', { noc: '73200', country: 'FR' })],
      jobOffers: [{ noc: '73200', province: 'AB', fullTime: true, supported: true }],
    };
    const eligible = (day: string): boolean => evaluate(somebody(facts), day).programs.fst.eligible;
    expect([eligible(BEFORE), eligible(SINCE)]).toEqual([false, true]);
  });

  it('the skilled worker class: a year of truck driving is a year only since', () => {
    const facts = {
      languageTests: [english(9, '2022-01-10')],
      education: [foreignCredential('master', '2021-01-15'), canadianCredential('two-year')],
      work: [job('2014-01-01', '2022-11-10', { noc: '73300', country: 'FR' })],
    };
    const found = (day: string): boolean[] => {
      const { eligible, reasons } = evaluate(somebody(facts), day).programs.fsw;
      return [eligible, reasons.some(({ code }) => code === 'no-continuous-year')];
    };
    expect([found(BEFORE), found(SINCE)]).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('the language level of the Canadian Experience Class: recreation leaders need 5, not 7', () => {
    const eligible = (level: number): boolean => {
      const { profile } = inCanada('54100');
      const languageTests = [english(level, '2022-01-10')];
      return evaluate({ profile: { ...profile, languageTests } }, BEFORE).programs.cec.eligible;
    };
    expect([eligible(4), eligible(5)]).toEqual([false, true]);
  });
});
