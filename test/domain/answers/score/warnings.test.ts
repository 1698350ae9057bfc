import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import type { Profile, Spouse } from '#domain/profile/profile';
import { spokenResult } from '#domain/result/spoken-result';
import {
  canadianCredential,
  couple,
  english,
  foreignCredential,
  job,
  somebody,
  TODAY,
} from '../../somebody.ts';

const { assessment: _, ...UNASSESSED } = foreignCredential('master');
const abroad = { country: 'IN' };

function said(facts: Partial<Profile>, spouse?: Partial<Spouse>): string[] {
  const candidate = spouse === undefined ? somebody(facts) : couple(facts, spouse);
  const { warnings } = spokenResult(score(candidate, TODAY), 'en');
  return warnings.map(({ code, message }) => `${code}: ${message}`);
}

describe('a fact that does not count is named', () => {
  it.each<[string, Partial<Profile>, string]>([
    ['an expired test', { languageTests: [english(9, '2024-03-10')] }, 'test-expired'],
    ['an unassessed credential', { education: [UNASSESSED] }, 'credential-not-assessed'],
    ['an old assessment', { education: [foreignCredential('master', '2021-03-10')] }, 'assessment-expired'],
    ['TEER 4', { work: [job('2025-01-01', null, { noc: '64100' })] }, 'work-not-counted'],
    [
      'self-employment in Canada',
      { work: [job('2025-01-01', null, { selfEmployed: true })] },
      'work-not-counted',
    ],
    [
      'work as a student in Canada',
      { work: [job('2025-01-01', null, { fullTimeStudent: true })] },
      'work-not-counted',
    ],
    ['unauthorised work', { work: [job('2025-01-01', null, { authorised: false })] }, 'work-not-counted'],
    ['work of long ago', { work: [job('2010-01-01', '2016-03-10', abroad)] }, 'work-not-counted'],
    ['a test of tomorrow', { languageTests: [english(9, '2026-03-11')] }, 'dated-later'],
    ['an award of tomorrow', { education: [canadianCredential('master', '2026-03-11')] }, 'dated-later'],
    ['work from tomorrow', { work: [job('2026-03-11', null)] }, 'dated-later'],
  ])('%s', (_name, facts, code) => {
    expect(said(facts).map((text) => text.split(':')[0])).toEqual([code]);
  });

  it.each<[string, Partial<Profile>]>([
    ['a valid test', { languageTests: [english(9)] }],
    ['a test of today', { languageTests: [english(9, TODAY)] }],
    ['an award of today', { education: [canadianCredential('three-year', TODAY)] }],
    ['an assessment of today', { education: [foreignCredential('master', TODAY)] }],
    ['work from today', { work: [job(TODAY, null)] }],
    [
      'an assessment of just less than five years',
      { education: [foreignCredential('master', '2021-03-11')] },
    ],
    ['work that ended just less than ten years ago', { work: [job('2010-01-01', '2016-03-11', abroad)] }],
    ['self-employment abroad', { work: [job('2020-01-01', null, { ...abroad, selfEmployed: true })] }],
  ])('%s is not', (_name, facts) => {
    expect(said(facts)).toEqual([]);
  });

  it('each reason once, however many facts', () => {
    const work = [1, 2, 3].map((month) => job(`2025-0${month}-01`, null, { selfEmployed: true }));
    expect(said({ work })).toHaveLength(1);
  });

  it('of a spouse only when the spouse counts', () => {
    expect(said({}, { education: [UNASSESSED] }).join()).toContain('spouse');
    expect(said({}, { education: [UNASSESSED], accompanying: false })).toEqual([]);
  });

  it('the table of TEF from 2019 to 2023 stands on one source', () => {
    const tef = {
      test: 'tef-canada' as const,
      takenOn: '2023-12-10',
      listening: 500,
      reading: 500,
      writing: 500,
      speaking: 500,
    };
    expect(
      evaluate(somebody({ languageTests: [tef] }), '2024-06-01').warnings.map(({ code }) => code),
    ).toContain('test-scale-unconfirmed');
  });
});
