import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { somebody } from '../somebody.ts';
import { POINTS_2025 } from './points.ts';
import { withLaterPoints } from './test-rulebook.ts';

describe('a set of an operator’s own', () => {
  const rules = withLaterPoints('2027-01-01', {
    id: 'own',
    additional: { ...POINTS_2025.additional, sibling: 40 },
  });

  it('applies from its day, beside the older ones', () => {
    const candidate = somebody({ siblingInCanada: true });
    expect(evaluate(candidate, '2026-12-31', { rulebook: rules }).crs.additional.sibling).toBe(15);
    expect(evaluate(candidate, '2027-01-01', { rulebook: rules })).toMatchObject({
      ruleset: 'own',
      crs: { additional: { sibling: 40 } },
    });
    expect(
      score(somebody({ siblingInCanada: true, dateOfBirth: '2001-01-02' }), '2026-12-01', {
        rulebook: rules,
      }).nextChangeOn,
    ).toBe('2027-01-01');
  });

  it('ends the warning about what was not published where it contains it, and only there', () => {
    const codes = (book: Rulebook) =>
      evaluate(somebody(), '2027-01-01', { rulebook: book }).warnings.map(({ code }) => code);
    expect(codes(rules)).toContain('rules-superseded');
    expect(codes(withLaterPoints('2027-01-01', { contains: ['2026-11-03'] }))).not.toContain(
      'rules-superseded',
    );
  });
});
