import { describe, expect, it } from 'vitest';
import type { Credential } from '#domain/profile/profile';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';
import { graduate, step, steps } from './advised.ts';

describe('study', () => {
  it('adds a second credential: 128 − 120 for two, 25 − 13 with CLB 8, 25 − 13 with a year in Canada', () => {
    expect(step(graduate, 'education.abroad.one-year')).toMatchObject({
      gain: 8 + 12 + 12,
      on: TODAY,
      earliestOn: '2027-03-10',
    });
  });

  it('in Canada gives 15 more for one or two years, 30 for longer', () => {
    expect(step(graduate, 'education.canada.one-year')).toMatchObject({ gain: 8 + 12 + 12 + 15 });
    expect(step(graduate, 'education.canada.two-year')).toBeUndefined();
    expect(step(graduate, 'education.canada.three-year')).toMatchObject({
      gain: 8 + 12 + 12 + 30,
      earliestOn: '2029-03-10',
    });
    const master = step(graduate, 'education.canada.master');
    expect(master).toMatchObject({ gain: 15 + 12 + 12 + 30 });
    expect(master).not.toHaveProperty('earliestOn');
  });

  it('has assessed what is not: a bachelor’s degree gives 120', () => {
    const { assessment: _, ...unassessed } = foreignCredential('three-year');
    const candidate = somebody({ education: [unassessed] });
    const found = step(candidate, 'education.assess.0');
    expect(found).toMatchObject({ gain: 120 });
    expect(found?.changes).toMatchObject([{ op: 'add', path: '/profile/education/0/assessment' }]);
    const expired = somebody({ education: [foreignCredential('three-year', '2021-03-10')] });
    expect(step(expired, 'education.assess.0')?.changes).toMatchObject([{ op: 'replace' }]);
    expect(step(graduate, 'education.assess.0')).toBeUndefined();
  });

  it('has all of them assessed: two credentials give 128', () => {
    const [{ assessment: _, ...degree }, { assessment: __, ...diploma }] = [
      foreignCredential('three-year'),
      foreignCredential('one-year'),
    ];
    const candidate = somebody({ education: [degree, diploma] });
    expect(step(candidate, 'education.assess.all')).toMatchObject({ gain: 128 });
  });
});

it('has a degree assessed that is there, and advises no study that gives less', () => {
  const { assessment: _, ...degree } = foreignCredential('master');
  const studies = steps(somebody({ education: [degree] })).filter(({ id }) => id.startsWith('education.'));
  expect(studies.map(({ id, gain }) => [id, gain])).toEqual([
    // 150 and 30 for a doctorate in Canada; 150 for one abroad; 135 for the master's degree, and 30 in Canada.
    ['education.canada.doctoral', 180],
    ['education.canada.master', 165],
    ['education.canada.three-year', 150],
    ['education.abroad.doctoral', 150],
    ['education.assess.0', 135],
  ]);
});

it('assesses one credential of each level, and all of them', () => {
  const { assessment: _, ...degree } = foreignCredential('three-year');
  const ids = steps(somebody({ education: [degree, { ...degree, level: 'two-year' }, degree, degree] }))
    .map(({ id }) => id)
    .filter((id) => id.includes('assess'));
  expect(ids).toEqual(['education.assess.all', 'education.assess.0', 'education.assess.1']);
});

it('advises a doctorate to a holder of a master’s degree, and a master’s degree to a holder of three years of study', () => {
  const levels = (level: 'secondary' | 'three-year' | 'master') =>
    steps(somebody({ education: [canadianCredential(level)] }))
      .map(({ id }) => id)
      .filter((id) => id.startsWith('education.') && /master|doctoral/.test(id));
  expect(levels('secondary')).toEqual([]);
  expect(levels('three-year')).toEqual(['education.canada.master']);
  expect(levels('master')).toEqual(['education.canada.doctoral']);
});

it('asks for all assessments only where together they give more than one', () => {
  const { assessment: _, ...degree } = foreignCredential('master');
  const candidate = somebody({ education: [degree, { ...degree, level: 'secondary' }] });
  const ids = steps(candidate)
    .map(({ id }) => id)
    .filter((id) => id.includes('assess'));
  // 135 for the master's degree, with the secondary diploma (30) or without.
  expect(ids).toEqual(['education.assess.0', 'education.assess.1']);
});

it('finds that study in Canada gives more after a first credential there', () => {
  const candidate = somebody({ education: [canadianCredential('one-year')] });
  // 120 for the degree instead of 90, two credentials 128, and 30 instead of 15 for the study in Canada.
  expect(step(candidate, 'education.canada.three-year')).toMatchObject({ gain: 128 - 90 + 15 });
});

describe('a level that is entered with another', () => {
  const advised = (...education: Parameters<typeof canadianCredential>[]) =>
    steps(somebody({ education: education.map((of) => canadianCredential(...of)) })).map(({ id }) => id);

  it('is advised with any credential of that level, from the day on which it is awarded', () => {
    expect(advised(['secondary'], ['three-year'])).toContain('education.canada.master');
    expect(advised(['three-year', TODAY])).toContain('education.canada.master');
    expect(advised(['three-year', '2026-03-11'])).not.toContain('education.canada.master');
  });
});

describe('study of a spouse or partner', () => {
  const studies = (...education: Credential[]) =>
    steps(couple({}, { education }))
      .filter(({ id }) => id.startsWith('spouse.education.'))
      .map(({ id, gain }) => [id.replace('spouse.education.', ''), gain]);

  it('is the first level above what is held that gives more: 2 for secondary school, 10 for a master’s degree', () => {
    expect(studies()).toEqual([['canada.secondary', 2]]);
    expect(studies(foreignCredential('three-year'))).toEqual([['abroad.master', 10 - 8]]);
    expect(studies(foreignCredential('master'))).toEqual([]);
  });

  it('is no level that is entered with one that is not held yet', () => {
    expect(studies(canadianCredential('three-year', '2026-03-11'))).toEqual([]);
  });
});

it('advises study that gives no points but opens a programme', () => {
  // Before 2016-11-19 study in Canada gave nothing in the CRS beyond the credential. Selection grid: 16 for CLB 7, 25 for
  // the doctorate, 9 for a year, 12 for age: 62, and 5 more for two years of study in Canada.
  const candidate = somebody({
    education: [{ ...foreignCredential('doctoral', '2015-06-01'), awardedOn: '2013-06-01' }],
    languageTests: [english(7, '2015-09-01')],
    work: [job('2014-01-01', '2014-12-31', { country: 'IN' })],
  });
  const found = step(candidate, 'education.canada.two-year', '2016-06-01');
  expect(found).toMatchObject({ gain: 0, lanes: expect.arrayContaining(['fsw']) });
});
