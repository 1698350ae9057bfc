import { describe, expect, it } from 'vitest';
import { explainedScore } from '#domain/answers/explain/explained-score';
import { evaluate, score } from '#domain/answers/score/score';
import type { Credential, Profile, WorkPeriod } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import reference from '../reference/programs.json' with { type: 'json' };
import { canadianCredential, couple, english, foreignCredential, job, somebody, TODAY } from '../somebody.ts';

/** Six years of skilled work abroad. */
const worked = (noc: string, facts: Partial<WorkPeriod> = {}) =>
  job('2019-01-01', '2024-12-31', { noc, country: 'NG', ...facts });
const assessed = (
  organisation: string,
  level: Credential['level'] = 'professional',
  issuedOn = '2024-01-15',
): Credential => {
  const { assessment: _, ...credential } = foreignCredential(level);
  return { ...credential, awardedOn: '2010-06-01', assessment: { organisation, reference: 'A1', issuedOn } };
};
const applicant = (education: Credential[], work: WorkPeriod[], facts: Partial<Profile> = {}) =>
  somebody({ languageTests: [english(9)], education, work, ...facts });

function reasons(education: Credential[], work: WorkPeriod[], day = TODAY): string[] {
  return evaluate(applicant(education, work), day).programs.fsw.reasons.map(({ code }) => code);
}
const REFUSED = ['assessed-by-other-body'];

describe('IRPR 75(2)(e) and (2.1): who assessed the diploma', () => {
  const cases = reference.education_assessment_bodies.professional.flatMap(({ occupations, body, code }) =>
    occupations.map((noc) => ({ noc, body, code })),
  );

  it.each(cases)('of work in NOC $noc: $body alone', ({ noc, body, code }) => {
    expect(reasons([assessed('WES')], [worked(noc)])).toEqual(REFUSED);
    expect(reasons([assessed(body)], [worked(noc)])).toEqual([]);
    expect(reasons([assessed(code)], [worked(noc)])).toEqual([]);
    expect(reasons([canadianCredential('professional')], [worked(noc)])).toEqual([]);
  });

  it('before the body was designated, as the reference dates it: every body', () => {
    const pharmacist = job('2008-01-01', '2013-12-31', { noc: '31120', country: 'NG' });
    const by = (issuedOn: string) => {
      const sat = { languageTests: [english(9, '2014-06-01')] };
      const { programs } = evaluate(
        applicant([assessed('WES', 'professional', issuedOn)], [pharmacist], sat),
        '2015-06-01',
      );
      return programs.fsw.reasons.map(({ code }) => code).filter((code) => code === REFUSED[0]);
    };
    expect([by('2014-01-05'), by('2014-01-06')]).toEqual([[], REFUSED]);
  });

  it('is not looked at where a rulebook lists no body', () => {
    const candidate = applicant([assessed('Acme')], [worked('31102')]);
    const codes = (rulebook = PUBLISHED_RULEBOOK) =>
      evaluate(candidate, TODAY, { rulebook }).warnings.map(({ code }) => code);
    expect(codes()).toContain('assessor-not-listed');
    expect(codes({ ...PUBLISHED_RULEBOOK, assessmentBodies: [] })).not.toContain('assessor-not-listed');
  });

  it('of any other work: every body', () => {
    for (const noc of ['31110', '21231', '31301'])
      expect(reasons([assessed('IQAS')], [worked(noc)])).toEqual([]);
  });

  it.each<Credential['level']>(['secondary', 'two-year', 'three-year', 'master', 'professional', 'doctoral'])(
    'of a foreign credential of level %s',
    (level) => {
      expect(reasons([assessed('WES', level)], [worked('31102')])).toContain('assessed-by-other-body');
      expect(reasons([assessed('MCC', level)], [worked('31102')])).not.toContain('assessed-by-other-body');
    },
  );

  it('one by the right body is enough, and so is a Canadian credential of any level', () => {
    const work = [worked('31102')];
    expect(reasons([assessed('WES', 'master'), assessed('MCC')], work)).toEqual([]);
    expect(reasons([assessed('WES'), canadianCredential('one-year')], work)).toEqual([]);
    expect(reasons([assessed('WES', 'secondary'), assessed('WES')], work)).toEqual(REFUSED);
  });

  it('an assessment that does not count is not looked at', () => {
    // Of 2021-03-10, too old on TODAY.
    const old = assessed('MCC', 'professional', '2021-03-10');
    expect(reasons([old, assessed('WES', 'three-year')], [worked('31102')])).toEqual(REFUSED);
  });

  it('the occupation is that of the continuous work: another one that has it frees', () => {
    const year = job('2018-01-01', '2018-12-31', { noc: '41200', country: 'NG' });
    const short = job('2018-01-01', '2018-06-30', { noc: '41200', country: 'NG' });
    expect(reasons([assessed('WES')], [worked('31102'), year])).toEqual([]);
    expect(reasons([assessed('WES')], [worked('31102'), short])).toEqual(REFUSED);
    expect(reasons([assessed('WES')], [worked('31102'), worked('21200')])).toEqual(REFUSED);
  });

  it('comes with time, when a year in another occupation is complete', () => {
    // 364 days at 30 hours a week are 1,560 hours: from 2025-04-01 to 2026-03-30.
    const work = [worked('31102'), job('2025-04-01', null, { noc: '41200', country: 'NG' })];
    expect(reasons([assessed('WES')], work, '2026-03-29')).toEqual(REFUSED);
    expect(reasons([assessed('WES')], work, '2026-03-30')).toEqual([]);
    expect(score(applicant([assessed('WES')], work), '2026-03-29').nextChangeOn).toBe('2026-03-30');
  });

  it('points stay as they are', () => {
    const points = (organisation: string) => {
      const { crs, programs } = evaluate(applicant([assessed(organisation)], [worked('31102')]), TODAY);
      return [crs, programs.fsw.grid];
    };
    expect(points('WES')).toEqual(points('MCC'));
  });
});

describe('an organisation that is not listed', () => {
  const warned = (education: Credential[], day = TODAY) =>
    evaluate(applicant(education, [worked('31102')]), day)
      .warnings.filter(({ code }) => code === 'assessor-not-listed')
      .map(({ values }) => values);

  it('is a warning and refuses nobody', () => {
    expect(warned([assessed('Some Council')])).toEqual([{ whose: 'candidate' }]);
    expect(reasons([assessed('Some Council')], [worked('31102')])).toEqual([]);
    expect(warned([assessed('WES')])).toEqual([]);
    expect(warned([canadianCredential('master')])).toEqual([]);
  });

  it('is one that was designated only after the day of the assessment: the Medical Council from 2013-04-17', () => {
    const day = '2016-01-04';
    expect(warned([assessed('MCC', 'professional', '2013-04-16')], day)).toHaveLength(1);
    expect(warned([assessed('MCC', 'professional', '2013-04-17')], day)).toEqual([]);
  });

  it('is named of a spouse too', () => {
    const { warnings } = evaluate(couple({}, { education: [assessed('Some Council')] }), TODAY);
    expect(warnings).toContainEqual({ code: 'assessor-not-listed', values: { whose: 'spouse' } });
  });
});

describe('the explanation', () => {
  it('names the body that is asked for, with its source', () => {
    const { explanation } = explainedScore(applicant([assessed('WES')], [worked('31102')]), TODAY);
    const found = explanation.programs.fsw.requirements.find(({ row }) => row.body === 'MCC');
    expect(found).toMatchObject({
      outcome: 'unmet',
      row: { education: 'secondary', body: 'MCC' },
      reason: { code: 'assessed-by-other-body' },
    });
    expect(found?.text).toContain('Medical Council of Canada');
    expect(found?.source).toContain('IRCC');
  });
});
