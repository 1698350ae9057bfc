import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Credential } from '#domain/profile/profile';
import reference from '../../reference/crs.json' with { type: 'json' };
import { canadianCredential, couple, foreignCredential, somebody, TODAY } from '../../somebody.ts';

const CREDENTIALS: Readonly<Record<string, Credential[]>> = {
  none: [],
  secondary: [foreignCredential('secondary')],
  one_year_postsecondary: [foreignCredential('one-year'), foreignCredential('secondary')],
  two_year_postsecondary: [foreignCredential('two-year'), foreignCredential('one-year')],
  three_year_plus_postsecondary: [foreignCredential('three-year'), foreignCredential('secondary')],
  two_or_more_one_three_year_plus: [foreignCredential('one-year'), foreignCredential('three-year')],
  masters_or_professional: [foreignCredential('master'), foreignCredential('three-year')],
  doctoral: [foreignCredential('doctoral'), foreignCredential('master')],
};

describe('the published points for education', () => {
  it.each(reference.A.education.rows)('$id: $without_spouse, with a spouse $with_spouse', (row) => {
    const education = CREDENTIALS[row.id] ?? [];
    expect(evaluate(somebody({ education }), TODAY).crs.core.education).toBe(row.without_spouse);
    expect(evaluate(couple({ education }), TODAY).crs.core.education).toBe(row.with_spouse);
  });

  it.each(reference.B.education.rows)('of a spouse: $id gives $points', ({ id, points }) => {
    expect(evaluate(couple({}, { education: CREDENTIALS[id] ?? [] }), TODAY).crs.spouse.education).toBe(
      points,
    );
  });

  it('a professional degree is in the row of a master’s', () => {
    expect(
      evaluate(somebody({ education: [foreignCredential('professional')] }), TODAY).crs.core.education,
    ).toBe(135);
  });

  it('two programmes of three years are two or more credentials; two of two years are not', () => {
    const twice = (level: Credential['level']): Credential[] => [
      foreignCredential(level),
      foreignCredential(level),
    ];
    expect(evaluate(somebody({ education: twice('three-year') }), TODAY).crs.core.education).toBe(128);
    expect(evaluate(somebody({ education: twice('two-year') }), TODAY).crs.core.education).toBe(98);
  });
});

describe('when a credential counts', () => {
  const points = (education: Credential[], day: string): number =>
    evaluate(somebody({ education }), day).crs.core.education;
  const { assessment: _, ...unassessed } = foreignCredential('master');

  it.each([
    ['the day before a Canadian award', [canadianCredential('master', '2025-06-02')], '2025-06-01', 0],
    ['the day of a Canadian award', [canadianCredential('master', '2025-06-02')], '2025-06-02', 135],
    ['the day before an assessment', [foreignCredential('master', '2024-01-15')], '2024-01-14', 0],
    ['the day of an assessment', [foreignCredential('master', '2024-01-15')], '2024-01-15', 135],
    ['the last day of an assessment', [foreignCredential('master', '2020-01-15')], '2025-01-14', 135],
    ['five years after an assessment', [foreignCredential('master', '2020-01-15')], '2025-01-15', 0],
    [
      'five years after an assessment of 29 February',
      [foreignCredential('master', '2020-02-29')],
      '2025-02-28',
      0,
    ],
    ['the day before that', [foreignCredential('master', '2020-02-29')], '2025-02-27', 135],
    ['foreign without an assessment', [unassessed], TODAY, 0],
    [
      'awarded after its assessment',
      [{ ...foreignCredential('master', '2024-01-15'), awardedOn: '2024-06-01' }],
      '2024-05-31',
      0,
    ],
  ])('%s', (_name, education, day, expected) => {
    expect(points(education, day)).toBe(expected);
  });
});

describe('study in Canada', () => {
  it.each([
    ['secondary', 0],
    ['one-year', 15],
    ['two-year', 15],
    ['three-year', 30],
    ['master', 30],
    ['professional', 30],
    ['doctoral', 30],
  ] as const)('%s: %i', (level, points) => {
    expect(
      evaluate(somebody({ education: [canadianCredential(level)] }), TODAY).crs.additional.canadianEducation,
    ).toBe(points);
  });

  it('counts the best award once, and no foreign one', () => {
    const education = [
      canadianCredential('one-year'),
      canadianCredential('master'),
      foreignCredential('doctoral'),
    ];
    expect(evaluate(somebody({ education }), TODAY).crs.additional.canadianEducation).toBe(30);
  });
});
