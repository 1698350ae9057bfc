import { describe, expect, it } from 'vitest';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { evaluate, score } from '#domain/answers/score/score';
import type { Profile, WorkPeriod } from '#domain/profile/profile';
import { couple, english, foreignCredential, job, somebody, TODAY } from '../../somebody.ts';

/** IRCC, public policy of 2023-04-25: fee-for-service work of physicians in Canada is Canadian work. */
const POLICY = 'fee-for-service-physicians';
const [EVE, FIRST] = ['2023-04-24', '2023-04-25'];

const selfEmployed = (facts: Partial<WorkPeriod> = {}) =>
  job('2021-01-01', null, { noc: '31102', selfEmployed: true, ...facts });
const physician = (work: WorkPeriod[], facts: Partial<Profile> = {}) =>
  somebody({ languageTests: [english(9, '2022-06-01')], work, ...facts });

const codes = (of: { code: string }[]) => of.map(({ code }) => code);

describe('fee-for-service work of a physician', () => {
  it('is Canadian work on days from 2023-04-25 on, also what was done before', () => {
    const candidate = physician([selfEmployed()]);
    const [before, after] = [evaluate(candidate, EVE), evaluate(candidate, FIRST)];
    expect([before.programs.cec.eligible, before.crs.core.canadianWork]).toEqual([false, 0]);
    // Two completed years without a spouse: 53.
    expect([after.programs.cec.eligible, after.crs.core.canadianWork]).toEqual([true, 53]);
    expect(codes(before.warnings)).toContain('work-not-counted');
    expect(codes(after.warnings)).not.toContain('work-not-counted');
    expect(score(candidate, EVE).nextChangeOn).toBe(FIRST);
  });

  it.each(['31100', '31101', '31102'])('counts in NOC %s', (noc) => {
    expect(evaluate(physician([selfEmployed({ noc })]), FIRST).lanes).toContain('cec');
  });

  it.each<[string, Partial<WorkPeriod>]>([
    ['a dentist', { noc: '31110' }],
    ['beside full-time study', { fullTimeStudent: true }],
    ['without authorisation', { authorised: false }],
    ['abroad', { country: 'FR' }],
  ])('does not count as Canadian: %s', (_, facts) => {
    const { crs, warnings } = evaluate(physician([selfEmployed(facts)]), FIRST);
    expect(crs.core.canadianWork).toBe(0);
    expect(codes(warnings)).not.toContain('policy-to-show');
  });

  it('has to be shown to be publicly funded, as the result says', () => {
    const warned = (work: WorkPeriod[], day: string) =>
      codes(evaluate(physician(work), day).warnings).includes('policy-to-show');
    expect(warned([selfEmployed()], EVE)).toBe(false);
    expect(warned([selfEmployed()], FIRST)).toBe(true);
    expect(warned([selfEmployed({ from: '2023-04-26' })], FIRST)).toBe(false);
    expect(warned([job('2021-01-01', null, { noc: '31102' })], FIRST)).toBe(false);
  });

  it('is of the occupation with most of the experience: TEER 1 asks for level 7', () => {
    const reasons = (level: number) =>
      codes(
        evaluate(physician([selfEmployed()], { languageTests: [english(level, '2022-06-01')] }), FIRST)
          .programs.cec.reasons,
      );
    expect([reasons(6), reasons(7)]).toEqual([['language-below-threshold'], []]);
  });

  it('counts for a spouse in section B: five points for a year', () => {
    const work = [selfEmployed({ from: '2022-01-01' })];
    const points = (day: string) => evaluate(couple({}, { work }), day).crs.spouse.canadianWork;
    expect([points(EVE), points(FIRST)]).toEqual([0, 5]);
  });
});

describe('the explanation of such work', () => {
  const explained = (day: string, language: 'en' | 'fr' = 'en') => {
    const { explanation } = explainedScore(physician([selfEmployed()]), day, { language });
    const [requirement] = explanation.programs.cec.requirements.filter(({ rule }) => rule.endsWith('/work'));
    if (requirement === undefined) throw new Error('no requirement of work');
    return { ...requirement, all: JSON.stringify(explanation.crs) };
  };

  it('names the policy with its source, where it is used', () => {
    const { outcome, fact, all } = explained(FIRST);
    expect(outcome).toBe('met');
    expect(fact.policies).toMatchObject([{ id: POLICY, from: FIRST }]);
    expect(fact.policies?.[0]?.source).toContain('IRCC');
    expect(fact.text).toContain(`counts by the public policy ${POLICY} of ${FIRST}.`);
    // It does not say of self-employed work that it is none.
    expect(fact.text).not.toContain('neither self-employed');
    expect(explained(FIRST, 'fr').fact.text).toContain(`politique d’intérêt public ${POLICY} du ${FIRST}.`);
    expect(all).toContain(POLICY);
  });

  it('names none on the day before, nor for work that counts without it', () => {
    expect(explained(EVE).outcome).toBe('unmet');
    expect(explained(EVE).all).not.toContain(POLICY);
    const employed = physician([job('2021-01-01', null, { noc: '31102' })]);
    expect(JSON.stringify(explainedScore(employed, FIRST).explanation)).not.toContain(POLICY);
  });

  it('names the policy among what will change', () => {
    const { comingChanges } = explainedScore(physician([selfEmployed()]), EVE);
    expect(comingChanges[0]).toMatchObject({ on: FIRST });
    expect(comingChanges[0]?.causes.map(({ code }) => code)).toContain('rules-change');
  });
});

describe('a policy that is revoked', () => {
  it('lets work count until its last day', async () => {
    const { PUBLISHED_RULEBOOK } = await import('#domain/rulebook/published-rulebook');
    const policies = PUBLISHED_RULEBOOK.policies.map((policy) => ({ ...policy, to: TODAY }));
    const rulebook = { ...PUBLISHED_RULEBOOK, policies };
    const candidate = physician([selfEmployed()], {
      languageTests: [english(9)],
      education: [foreignCredential('three-year')],
    });
    const on = (day: string) => evaluate(candidate, day, { rulebook }).crs.core.canadianWork;
    expect([on(TODAY), on('2026-03-11')]).toEqual([80, 0]);
    expect(score(candidate, TODAY, { rulebook }).nextChangeOn).toBe('2026-03-11');
  });
});
