import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Candidate, Profile } from '#domain/profile/profile';
import { canadianCredential, english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

/** Before the categories, which began on 2023-06-01. */
const EARLY = '2023-05-31';
const ABROAD = { country: 'IN' };

/** A year of Canadian work, English of level 7, no study: the Canadian Experience Class alone. */
const CEC = somebody({
  work: [job('2022-01-01', '2023-05-31', { noc: '13110' })],
  languageTests: [english(7, '2023-01-15')],
});
/** A master's degree and six years abroad with English of level 9: 25, 24, 12 and 15 points of the grid; skilled workers alone. */
const FSW = somebody({
  education: [foreignCredential('master', '2022-01-15')],
  work: [job('2017-01-01', null, { noc: '13110', ...ABROAD })],
  languageTests: [english(9, '2023-01-15')],
});
/** Two years of carpentry abroad, a certificate and English of level 5: tradespeople alone. */
const FST = somebody({
  work: [job('2020-06-01', '2023-05-31', { noc: '72310', ...ABROAD })],
  languageTests: [english(5, '2023-01-15')],
  certificatesOfQualification: [{ noc: '72310', province: 'ON', issuedOn: '2022-01-01' }],
});

const PROGRAMMES: [string, Candidate][] = [
  ['cec', CEC],
  ['fsw', FSW],
  ['fst', FST],
];

describe('of one programme', () => {
  it.each(PROGRAMMES)(
    '%s: its lane and the general one, and nothing to say before there were categories',
    (lane, one) => {
      const { lanes, warnings } = evaluate(one, EARLY);
      expect(lanes).toEqual(['general', lane]);
      expect(warnings).toEqual([]);
    },
  );

  it.each(PROGRAMMES)('%s, nominated: the lane of nominees instead', (_, { profile }) => {
    const nominee = { profile, nomination: { province: 'ON', acceptedOn: EARLY } };
    expect(evaluate(nominee, EARLY).lanes).toEqual(['general', 'pnp']);
  });

  it.each(PROGRAMMES)('%s, nominated by Quebec: no lane of nominees', (lane, { profile }) => {
    const nominee = { profile, nomination: { province: 'QC', acceptedOn: EARLY } };
    expect(evaluate(nominee, EARLY).lanes).toEqual(['general', lane]);
  });

  it('a carpenter is in the trades too from the day of the categories, and nothing is left open', () => {
    const { lanes, warnings } = evaluate(FST, '2023-06-01');
    expect(lanes).toEqual(['general', 'fst', 'trades']);
    expect(warnings).toEqual([]);
  });
});

describe('a recruit of the armed forces', () => {
  const offer = (noc: string, fullTime = true) => ({ noc, province: 'ON', fullTime, supported: true });
  const recruit = (jobOffers: Profile['jobOffers'] = []): Candidate =>
    somebody({
      work: [job('2024-12-01', null, { noc: '13110' })],
      languageTests: [english(7)],
      militaryService: [{ country: 'FR', from: '2010-01-01', to: null }],
      education: [canadianCredential('two-year')],
      jobOffers,
    });
  const lanes = (...offers: NonNullable<Profile['jobOffers']>): string[] =>
    evaluate(recruit(offers), TODAY).lanes;

  it('needs one full-time offer of the occupations, whatever others there are', () => {
    const [good, other] = [offer('43204'), offer('21232')];
    expect(lanes(good, other)).toContain('military');
    expect(lanes(other, good)).toContain('military');
    expect(lanes(offer('43204', false), good)).toContain('military');
    expect(lanes(offer('43204', false), other)).not.toContain('military');
    expect(lanes()).not.toContain('military');
  });

  it('is warned of what could not be checked; a candidate in another category is not', () => {
    const codes = (candidate: Candidate): string[] =>
      evaluate(candidate, TODAY).warnings.map(({ code }) => code);
    expect(codes(recruit([offer('43204')]))).toEqual(['military-service-unconfirmed']);
    const programmer = somebody({
      work: [job('2024-12-01', null, { noc: '21300' })],
      languageTests: [english(7)],
    });
    expect(evaluate(programmer, TODAY).lanes).toEqual(['general', 'cec', 'stem']);
    expect(codes(programmer)).toEqual([]);
  });
});
