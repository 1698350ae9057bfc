import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { explain } from '#domain/answers/explain/explain';
import { evaluate, score } from '#domain/answers/score/score';
import type { Profile } from '#domain/profile/profile';
import { messageOf } from '#domain/result/spoken-verdict';
import { couple, english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';

/** A code that the change to NOC 2021 used for a while; no unit group has it, and it looks like that of a trade of TEER 3. */
const NONE = '93888';

const work = [job('2024-01-01', null, { noc: NONE })];
const jobOffers = [{ noc: NONE, province: 'ON', fullTime: true, supported: true }];
const certificatesOfQualification = [{ noc: NONE, province: 'ON', issuedOn: '2020-01-01' }];
const others: Partial<Profile> = {
  languageTests: [english(7)],
  education: [foreignCredential('two-year')],
};

const unknown = (facts: Partial<Profile>, day = TODAY): string[] =>
  evaluate(somebody(facts), day)
    .warnings.filter(({ code }) => code === 'unknown-occupation')
    .map((warning) => messageOf(warning, 'en'));

const SENTENCE =
  'NOC 2021 has no occupation 93888: work, job offers and certificates with this code do not count.';

describe.each(['2021-06-01', TODAY])('on %s a stored profile with a code that no occupation has', (day) => {
  const tests = [english(7, day)];

  it.each<[string, Partial<Profile>]>([
    ['job in Canada', { work }],
    ['job abroad', { work: [job('2010-01-01', null, { noc: NONE, country: 'FR' })] }],
    ['offer', { jobOffers }],
    ['certificate', { certificatesOfQualification }],
  ])('is scored as without the %s', (_, facts) => {
    const { warnings, ...result } = evaluate(somebody({ ...others, languageTests: tests, ...facts }), day);
    const { warnings: without, ...expected } = evaluate(somebody({ ...others, languageTests: tests }), day);
    expect(result).toEqual(expected);
    expect(warnings.filter(({ code }) => code !== 'unknown-occupation')).toEqual(without);
    expect(unknown(facts, day)).toEqual([SENTENCE]);
  });

  it('is scored as without the job of the spouse, which would count in any occupation', () => {
    const facts = { ...others, languageTests: tests };
    const { warnings, ...result } = evaluate(couple(facts, { work }), day);
    const { warnings: _, ...expected } = evaluate(couple(facts, { work: [] }), day);
    expect(result).toEqual(expected);
    expect(warnings).toContainEqual({ code: 'unknown-occupation', values: { noc: NONE } });
    expect(evaluate(couple({}, { accompanying: false, work }), day).warnings).toEqual([]);
  });
});

it('frees from no funds by working in Canada under such a code', () => {
  const facts = {
    ...others,
    languageTests: [english(9)],
    settlementFunds: 0,
    jobOffers: [{ noc: '21231', province: 'ON', fullTime: true, supported: true }],
  };
  const lacksFunds = (noc: string): boolean =>
    evaluate(
      somebody({ ...facts, work: [job('2024-01-01', null, { noc })] }),
      TODAY,
    ).programs.fsw.reasons.some(({ code }) => code === 'funds-too-low');
  expect([lacksFunds(NONE), lacksFunds('21231')]).toEqual([true, false]);
});

it('warns once for each code, wherever it stands, and in the order of the codes', () => {
  const second = { ...job('2030-01-01', null), noc: '21999' };
  const facts = { work: [second, ...work, ...work], jobOffers, certificatesOfQualification };
  expect(unknown(facts)).toEqual([SENTENCE.replace(NONE, '21999'), SENTENCE]);
  expect(unknown({ ...facts, work: facts.work.toReversed() })).toEqual(unknown(facts));
});

it('changes by nothing that time does to the job', () => {
  const ahead = [job('2026-05-01', '2026-06-30', { noc: NONE })];
  expect(score(somebody({ work: ahead }), TODAY).nextChangeOn).toBe(score(somebody(), TODAY).nextChangeOn);
});

describe('the answers about it', () => {
  const of = somebody({ ...others, work, jobOffers, certificatesOfQualification });

  it('explain for each fact why it does not count', () => {
    const { crs, programs } = explain(of, TODAY);
    const texts = JSON.stringify([crs, programs], (_, value) =>
      typeof value === 'object' && value !== null && 'en' in value ? { en: value.en, fr: value.fr } : value,
    );
    for (const words of [
      'Not counted: NOC 93888 from 2024-01-01, no occupation of NOC 2021.',
      'Ne compte pas\u00a0: CNP 93888 depuis le 2024-01-01, aucune profession de la CNP 2021.',
      'Not counted: offer in NOC 93888, no occupation of NOC 2021.',
      'Ne compte pas\u00a0: offre dans la CNP 93888, aucune profession de la CNP 2021.',
      'Not counted: certificate for NOC 93888, which is no occupation of NOC 2021.',
      'Ne compte pas\u00a0: certificat pour la CNP 93888, qui n’est pas une profession de la CNP 2021.',
    ])
      expect(texts).toContain(words);
  });

  it('advise no step in it, and ask for no papers of it', () => {
    expect(JSON.stringify(advise(of, TODAY))).not.toContain(NONE);
  });
});
