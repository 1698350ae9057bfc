import { describe, expect, it } from 'vitest';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { evaluate, score } from '#domain/answers/score/score';
import type { Credential, Profile } from '#domain/profile/profile';
import { canadianCredential, couple, english, job, somebody, TODAY } from '../somebody.ts';

const codes = (of: { code: string }[]) => of.map(({ code }) => code);

describe('study in Canada of two academic years (IRPR 83(1)(b))', () => {
  const studied = (...education: Credential[]) => {
    const { programs, crs, warnings } = evaluate(somebody({ education }), TODAY);
    return {
      points: programs.fsw.grid.adaptability,
      canadianStudy: crs.additional.canadianEducation,
      warned: codes(warnings).includes('study-length-unknown'),
    };
  };
  const of = (level: Credential['level'], academicYears?: number): Credential => ({
    ...canadianCredential(level),
    ...(academicYears === undefined ? {} : { academicYears }),
  });

  it.each<[string, Credential, number, boolean]>([
    ['a master’s degree of one year', of('master', 1), 0, false],
    ['a master’s degree of two years less a term', of('master', 1.67), 0, false],
    ['a master’s degree of two years', of('master', 2), 5, false],
    ['a master’s degree of a length that is not said', of('master'), 5, true],
    ['a programme of one year', of('one-year'), 0, false],
    ['a programme of two years', of('two-year'), 5, false],
    ['a bachelor’s degree', of('three-year'), 5, false],
    ['a doctorate', of('doctoral'), 5, false],
    ['a secondary school of four years', of('secondary', 4), 0, false],
  ])('%s', (_, credential, points, warned) => {
    expect(studied(credential)).toMatchObject({ points, warned });
  });

  it('by another credential leaves no doubt', () => {
    expect(studied(of('master'), of('three-year'))).toMatchObject({ points: 5, warned: false });
    expect(studied(of('master', 1), of('two-year'))).toMatchObject({ points: 5, warned: false });
  });

  it('changes nothing of the points for Canadian education: 30 for a master’s degree', () => {
    expect([studied(of('master', 1)).canadianStudy, studied(of('master')).canadianStudy]).toEqual([30, 30]);
  });

  it('is asked of a spouse too', () => {
    const points = (academicYears: number) => {
      const { programs } = evaluate(couple({}, { education: [of('master', academicYears)] }), TODAY);
      return programs.fsw.grid.adaptability;
    };
    expect([points(1), points(2)]).toEqual([0, 5]);
  });

  it('is explained', () => {
    const said = (academicYears: number) =>
      JSON.stringify(
        explainedScore(somebody({ education: [of('master', academicYears)] }), TODAY).explanation,
      );
    expect(said(2)).toContain('A Canadian credential of a programme of two years or more.');
    expect(said(1)).toContain('No Canadian credential of a programme of two years or more.');
  });
});

describe('work without temporary resident status, as of a refugee claimant (IRPR 87.1(3)(c))', () => {
  const facts = (temporaryResident?: boolean): Partial<Profile> => ({
    languageTests: [english(9)],
    work: [job('2024-01-01', null, temporaryResident === undefined ? {} : { temporaryResident })],
  });

  it('does not count for the Canadian Experience Class and the CRS, and the result says why', () => {
    const { programs, crs, warnings } = evaluate(somebody(facts(false)), TODAY);
    expect([programs.cec.eligible, crs.core.canadianWork]).toEqual([false, 0]);
    expect(warnings).toContainEqual({ code: 'work-not-counted', values: { why: 'without-status' } });
  });

  it.each([true, undefined])('counts with it: %s', (temporaryResident) => {
    const { programs, crs } = evaluate(somebody(facts(temporaryResident)), TODAY);
    // Two completed years: 53.
    expect([programs.cec.eligible, crs.core.canadianWork]).toEqual([true, 53]);
  });

  it('counts for adaptability, which asks for authorisation only (83(1)(c)): 10 points', () => {
    expect(evaluate(somebody(facts(false)), TODAY).programs.fsw.grid.adaptability).toBe(10);
  });

  it('is nothing abroad, and is no matter of a policy on self-employment', () => {
    const abroad = somebody({ work: [job('2024-01-01', null, { country: 'FR', temporaryResident: false })] });
    expect(codes(evaluate(abroad, TODAY).warnings)).not.toContain('work-not-counted');
    const physician = { noc: '31102', selfEmployed: true, temporaryResident: false };
    const work = [job('2024-01-01', null, physician)];
    expect(evaluate(somebody({ work }), TODAY).crs.core.canadianWork).toBe(0);
  });

  it('is explained', () => {
    const { explanation } = explainedScore(somebody(facts(false)), TODAY);
    expect(JSON.stringify(explanation.crs)).toContain('without temporary resident status');
    expect(score(somebody(facts(false)), TODAY).lanes).toEqual([]);
  });
});
