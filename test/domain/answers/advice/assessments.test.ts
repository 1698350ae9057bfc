import { describe, expect, it } from 'vitest';
import { advise } from '#domain/answers/advice/advice';
import { renewals } from '#domain/answers/advice/renewals';
import { assessmentSteps } from '#domain/answers/advice/study-steps';
import { evaluate } from '#domain/answers/score/score';
import { toDay } from '#domain/calendar/iso-date';
import type { Credential, WorkPeriod } from '#domain/profile/profile';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  french,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { opened } from './advised.ts';
import { patched } from './patched.ts';

const TOMORROW = '2026-03-11';

function unassessed(level: Credential['level'], awardedOn = '2016-06-01'): Credential {
  const { assessment: _, ...credential } = foreignCredential(level);
  return { ...credential, awardedOn };
}

describe('of a physician, the diploma', () => {
  const abroad = job('2018-01-01', '2024-12-31', { noc: '31102', country: 'NG' });
  const stepsOf = (...work: WorkPeriod[]) => {
    const of = opened(somebody({ work, education: [unassessed('professional')] }));
    return assessmentSteps(of, of.facts.own);
  };

  it('is to be assessed by the Medical Council of Canada, so that the step opens the class', () => {
    const organisation = 'Medical Council of Canada';
    expect(stepsOf(abroad)).toMatchObject([
      { kind: 'assessment-by-body', changes: [{ value: { organisation } }] },
    ]);
    const candidate = somebody({ work: [abroad], education: [unassessed('professional')] });
    const step = advise(candidate, TODAY).improvements.find(({ id }) => id === 'education.assess.0');
    const { programs } = evaluate(patched(candidate, step?.changes ?? []), TODAY);
    expect(programs.fsw.reasons.map(({ code }) => code)).not.toContain('assessed-by-other-body');
    expect(step?.message).toContain(organisation);
  });

  it('may be assessed by any body where another occupation has the year too', () => {
    const teacher = job('2012-01-01', '2017-12-31', { noc: '41221', country: 'NG' });
    const [step] = stepsOf(teacher, { ...abroad, from: '2024-06-01' });
    expect(step?.kind).toBe('assessment');
    const [other] = stepsOf(abroad, { ...teacher, from: '2021-01-01', to: '2024-12-31' });
    expect(other?.kind).toBe('assessment');
  });
});

describe('credentials to have assessed', () => {
  const asked = (...education: Credential[]) => {
    const of = opened(somebody({ education }));
    return assessmentSteps(of, of.facts.own).map(({ id, changes }) => [
      id.replace('education.assess.', ''),
      changes.map(({ op, path }) => `${op} ${path.replace('/profile/education/', '')}`),
    ]);
  };

  it('are the foreign ones awarded by the day without an assessment of the last five years', () => {
    expect(asked(unassessed('master', TODAY))).toEqual([['0', ['add 0/assessment']]]);
    expect(asked(unassessed('master', TOMORROW))).toEqual([]);
    expect(asked(canadianCredential('master'))).toEqual([]);
    expect(asked(foreignCredential('master', '2021-03-10'))).toEqual([['0', ['replace 0/assessment']]]);
    expect(asked(foreignCredential('master', '2021-03-11'))).toEqual([]);
    expect(asked(foreignCredential('master', TODAY))).toEqual([]);
    expect(asked(foreignCredential('master', TOMORROW))).toEqual([['0', ['replace 0/assessment']]]);
  });

  it('are the first of each level, and all of them', () => {
    const [degree, diploma] = [unassessed('three-year'), unassessed('one-year')];
    expect(asked(canadianCredential('master'), degree, diploma, degree)).toEqual([
      ['1', ['add 1/assessment']],
      ['2', ['add 2/assessment']],
      ['all', ['add 1/assessment', 'add 2/assessment', 'add 3/assessment']],
    ]);
  });

  it('of a spouse are not asked for all at once', () => {
    const of = opened(couple({}, { education: [unassessed('three-year'), unassessed('one-year')] }));
    const { spouse } = of.facts;
    const steps = spouse === undefined ? [] : assessmentSteps(of, spouse);
    expect(steps.map(({ id }) => id)).toEqual(['spouse.education.assess.0', 'spouse.education.assess.1']);
    expect(steps[0]?.changes[0]?.path).toBe('/profile/spouse/education/0/assessment');
  });
});

describe('what is renewed until a later day', () => {
  const renewed = (candidate: ReturnType<typeof somebody>, on: string, rulebook = PUBLISHED_RULEBOOK) =>
    renewals(opened(candidate, TODAY, rulebook), toDay(on));
  const assessed = (issuedOn: string) => somebody({ education: [foreignCredential('master', issuedOn)] });
  const again = (value: string) => [
    { op: 'replace', path: '/profile/education/0/assessment/issuedOn', value },
  ];

  it('is an assessment that counts today and runs out by then', () => {
    expect(renewed(assessed('2022-01-01'), '2027-01-01')).toEqual(again('2027-01-01'));
    expect(renewed(assessed('2022-01-01'), '2026-12-31')).toEqual([]);
    expect(renewed(assessed('2021-03-11'), '2027-01-01')).toEqual(again('2027-01-01'));
    expect(renewed(assessed('2021-03-10'), '2027-01-01')).toEqual([]);
    expect(renewed(assessed(TODAY), '2031-03-10')).toEqual(again('2031-03-10'));
    expect(renewed(assessed(TOMORROW), '2031-03-11')).toEqual([]);
  });

  it('is no assessment of a credential of Canada, nor one that there never was', () => {
    const canadian = { ...foreignCredential('master', '2022-01-01'), country: 'CA' };
    expect(renewed(somebody({ education: [canadian, unassessed('master')] }), '2027-01-01')).toEqual([]);
    expect(renewed(couple({}, {}), '2027-01-01')).toEqual([]);
  });

  it('is a result that runs out by then', () => {
    const candidate = somebody({ languageTests: [french(7, '2024-06-01')] });
    expect(renewed(candidate, '2026-06-01')).toEqual([
      { op: 'add', path: '/profile/languageTests/-', value: french(7, '2026-06-01') },
    ]);
    expect(renewed(candidate, '2026-05-31')).toEqual([]);
  });

  it('is no result while no test of its language is accepted', () => {
    const languageScales = PUBLISHED_RULEBOOK.languageScales.flatMap((scale) =>
      scale.language === 'fr' && scale.to === null
        ? [
            { ...scale, to: '2026-04-30' },
            { ...scale, from: '2026-05-01', acceptedFrom: '2027-01-01' },
          ]
        : [scale],
    );
    const candidate = somebody({ languageTests: [french(7, '2024-06-01')] });
    expect(renewed(candidate, '2026-06-01', { ...PUBLISHED_RULEBOOK, languageScales })).toEqual([]);
  });

  it('is a result of the spouse in the spouse’s list', () => {
    const candidate = couple({}, { languageTests: [english(7, '2024-06-01')] });
    expect(renewed(candidate, '2026-06-01').map(({ path }) => path)).toEqual([
      '/profile/spouse/languageTests/-',
    ]);
  });
});
