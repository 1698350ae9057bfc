import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import type { Candidate, JobOffer, LanguageTest, Profile } from '#domain/profile/profile';
import reference from '../reference/crs.json' with { type: 'json' };
import { canadianCredential, english, french, somebody, TODAY } from '../somebody.ts';

const OFFER: JobOffer = { noc: '21232', province: 'ON', fullTime: true, supported: true };

/** Every era of section D with its first and last day. */
const ERAS = reference.additional
  .filter(({ sibling }) => sibling !== null)
  .flatMap((era) => [era.from, era.to ?? era.from].map((day) => ({ ...era, day })));

describe.each(ERAS)('section D on $day', (era) => {
  const on = (facts: Partial<Profile>, nomination?: Candidate['nomination']) => {
    const candidate = somebody(facts);
    return evaluate(nomination === undefined ? candidate : { ...candidate, nomination }, era.day).crs
      .additional;
  };
  const tests = (...all: LanguageTest[]): LanguageTest[] =>
    all.map((test) => ({ ...test, takenOn: era.day }));

  it('gives what was published for it', () => {
    const early = '2010-06-01';
    const [short, long] = [canadianCredential('two-year', early), canadianCredential('three-year', early)];
    expect({
      from: era.from,
      to: era.to,
      day: era.day,
      arranged_employment_00: on({ jobOffers: [{ ...OFFER, noc: '00012' }] }).jobOffer,
      arranged_employment_other: on({ jobOffers: [OFFER] }).jobOffer,
      provincial_nomination: on({}, { province: 'ON', acceptedOn: era.day }).nomination,
      canadian_study: [short, long].map((credential) => on({ education: [credential] }).canadianEducation),
      french: [tests(french(7), english(4)), tests(french(7), english(5))].map(
        (languageTests) => on({ languageTests }).french,
      ),
      sibling: on({ siblingInCanada: true }).sibling,
    }).toEqual(era);
  });

  it('is capped at 600', () => {
    const all = on(
      {
        jobOffers: [{ ...OFFER, noc: '00012' }],
        siblingInCanada: true,
        education: [canadianCredential('master', '2010-06-01')],
      },
      { province: 'ON', acceptedOn: era.day },
    );
    expect(all.total).toBe(600);
  });
});

describe('a job offer before 2025-03-25', () => {
  const of = (offer: Partial<JobOffer>): number =>
    evaluate(somebody({ jobOffers: [{ ...OFFER, ...offer }] }), '2025-03-24').crs.additional.jobOffer;

  it.each([
    ['of TEER 3', { noc: '63200' }, 50],
    ['of TEER 4', { noc: '64100' }, 0],
    ['part-time', { fullTime: false }, 0],
    ['without support', { supported: false }, 0],
    ['of a manager outside Major Group 00', { noc: '20012' }, 50],
    ['of Major Group 00', { noc: '00015' }, 200],
  ])('%s', (_, offer, points) => {
    expect(of(offer)).toBe(points);
  });
});

describe('the bonus for French', () => {
  const of = (...languageTests: LanguageTest[]): ReturnType<typeof evaluate> =>
    evaluate(somebody({ languageTests }), TODAY);

  it.each([
    ['NCLC 7 alone', [french(7)], 25],
    ['NCLC 6', [french(6), english(9)], 0],
    ['one ability below NCLC 7', [{ ...french(8), speaking: 9 }, english(9)], 0],
    ['NCLC 7 with English 4', [french(7), english(4)], 25],
    ['NCLC 7 with English 5', [french(7), english(5)], 50],
    ['with English 5 in some abilities', [french(7), { ...english(9), reading: 4 }], 25],
  ])('%s', (_, tests, points) => {
    expect(of(...tests).crs.additional.french).toBe(points);
  });

  it('says that the published text has no row for English 5 in some abilities', () => {
    const codes = (english_: LanguageTest): string[] =>
      of(french(7), english_).warnings.map(({ code }) => code);
    expect(codes({ ...english(9), reading: 4 })).toContain('french-bonus-mixed-english');
    expect(codes(english(4))).not.toContain('french-bonus-mixed-english');
    expect(codes(english(5))).not.toContain('french-bonus-mixed-english');
  });
});

describe('a nomination', () => {
  const of = (province: string, acceptedOn: string): number =>
    evaluate({ ...somebody(), nomination: { province, acceptedOn } }, TODAY).crs.additional.nomination;

  it('counts from the day it is accepted, of every province but Quebec', () => {
    expect([of('ON', TODAY), of('ON', toIsoDate(toDay(TODAY) + 1)), of('QC', TODAY)]).toEqual([600, 0, 0]);
  });
});
