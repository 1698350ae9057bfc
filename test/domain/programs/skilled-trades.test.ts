import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Profile } from '#domain/profile/profile';
import { english, job, somebody, TODAY } from '../somebody.ts';

function codes(facts: Partial<Profile>, day = TODAY): string[] {
  return evaluate(somebody(facts), day).programs.fst.reasons.map(({ code }) => code);
}

const ago = (days: number): string => toIsoDate(toDay(TODAY) - days);
const certificate = (noc: string, issuedOn = '2024-01-01') => ({ noc, province: 'ON', issuedOn });
const OFFER = { noc: '72310', province: 'ON', fullTime: true, supported: true };
const carpenter = (days: number, country = 'IN') => job(ago(days - 1), null, { noc: '72310', country });
const GOOD = {
  languageTests: [{ ...english(5), reading: 4, writing: 4 }],
  work: [carpenter(728)],
  certificatesOfQualification: [certificate('72310')],
};

describe('the Federal Skilled Trades class', () => {
  it.each([
    ['all requirements met', {}, []],
    ['Quebec', { intendedProvince: 'QC' as const }, ['intends-quebec']],
    ['two years less a day', { work: [carpenter(727)] }, ['trade-work-too-short']],
    ['speaking 4', { languageTests: [{ ...english(9), speaking: 4 }] }, ['trade-language-below-threshold']],
    ['listening 4', { languageTests: [{ ...english(9), listening: 4 }] }, ['trade-language-below-threshold']],
    ['reading 3', { languageTests: [{ ...english(9), reading: 3 }] }, ['trade-language-below-threshold']],
    ['writing 3', { languageTests: [{ ...english(9), writing: 3 }] }, ['trade-language-below-threshold']],
    ['no test', { languageTests: [] }, ['no-valid-language-test']],
    ['no certificate', { certificatesOfQualification: [] }, ['no-offer-or-certificate']],
    [
      'a certificate in another trade',
      { certificatesOfQualification: [certificate('72200')] },
      ['no-offer-or-certificate'],
    ],
    [
      'a certificate of tomorrow',
      { certificatesOfQualification: [certificate('72310', ago(-1))] },
      ['no-offer-or-certificate'],
    ],
    ['a certificate of today', { certificatesOfQualification: [certificate('72310', TODAY)] }, []],
    [
      'a better test in everything but speaking',
      { languageTests: [...GOOD.languageTests, { ...english(9), speaking: 4 }] },
      [],
    ],
    ['an offer instead', { certificatesOfQualification: [], jobOffers: [OFFER] }, []],
    [
      'an offer in another trade',
      { certificatesOfQualification: [], jobOffers: [{ ...OFFER, noc: '72200' }] },
      ['no-offer-or-certificate'],
    ],
    ['no funds', { settlementFunds: 0 }, ['funds-too-low']],
    [
      'no funds, an offer while working abroad',
      { settlementFunds: 0, jobOffers: [OFFER] },
      ['funds-too-low'],
    ],
    [
      'no funds, an offer while working in Canada',
      { settlementFunds: 0, jobOffers: [OFFER], work: [carpenter(728, 'CA')] },
      [],
    ],
    [
      'no funds, a certificate while working in Canada',
      { settlementFunds: 0, work: [carpenter(728, 'CA')] },
      ['funds-too-low'],
    ],
    [
      'two trades, a year each',
      { work: [job(ago(727), ago(364), { noc: '72310' }), job(ago(363), null, { noc: '72200' })] },
      ['trade-work-too-short'],
    ],
    ['a profession that is no trade', { work: [job(ago(727), null)] }, ['trade-work-too-short']],
    [
      'neither work in a trade nor papers of one: both requirements are not met',
      { work: [], certificatesOfQualification: [] },
      ['trade-work-too-short', 'no-offer-or-certificate'],
    ],
    [
      'too little work, and the certificate of an occupation that is no trade',
      { work: [carpenter(727)], certificatesOfQualification: [certificate('21232')] },
      ['trade-work-too-short', 'no-offer-or-certificate'],
    ],
    [
      'too little work, and an offer in a trade',
      { work: [carpenter(727)], certificatesOfQualification: [], jobOffers: [OFFER] },
      ['trade-work-too-short'],
    ],
    [
      'too little work, and an unsupported offer in a trade',
      {
        work: [carpenter(727)],
        certificatesOfQualification: [],
        jobOffers: [{ ...OFFER, supported: false }],
      },
      ['trade-work-too-short', 'no-offer-or-certificate'],
    ],
    ['self-employed abroad', { work: [{ ...carpenter(728), selfEmployed: true }] }, []],
  ])('%s', (_, facts, expected) => {
    expect(codes({ ...GOOD, ...facts })).toEqual(expected);
  });

  it('counts a day of work for five years', () => {
    const facts = { ...GOOD, work: [job('2018-01-01', '2022-03-31', { noc: '72310', country: 'IN' })] };
    // 728 days that end on 2022-03-31 begin on 2020-04-03.
    expect(codes(facts, '2025-04-02')).toEqual(['no-valid-language-test']);
    expect(codes(facts, '2025-04-03')).toEqual(['no-valid-language-test', 'trade-work-too-short']);
  });
});
