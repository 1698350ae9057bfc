import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { evaluate } from '#domain/answers/score/score';
import { explained, row } from '../../explanation/parts.ts';
import { POINTS_2025 } from '../../rulebook/points.ts';
import { withLaterPoints } from '../../rulebook/test-rulebook.ts';
import { somebody, TODAY } from '../../somebody.ts';

describe('an operator’s own ruleset', () => {
  const rulebook = withLaterPoints('2027-01-01', {
    id: 'own-2027',
    source: 'Council decision 12',
    additional: { ...POINTS_2025.additional, sibling: 40 },
  });

  it('is explained by its own id, figures and source', () => {
    const candidate = somebody({ siblingInCanada: true });
    const { crs, ruleset } = explained(candidate, '2027-01-01', { rulebook });
    expect(ruleset).toBe('own-2027');
    expect(row(crs, '/additional/sibling')).toMatchObject({
      rule: 'crs/own-2027/additional/sibling',
      points: 40,
      row: { points: 40 },
      source: 'Council decision 12',
    });
    expect(crs.points).toBe(evaluate(candidate, '2027-01-01', { rulebook }).crs.total);
    expect(row(explained(candidate, '2026-12-31', { rulebook }).crs, '/additional/sibling').points).toBe(15);
  });

  it('is a coming change', () => {
    const changes = comingChanges(somebody({ siblingInCanada: true }), TODAY, { rulebook });
    expect(changes.find(({ on }) => on === '2027-01-01')).toMatchObject({
      causes: [{ code: 'rules-change' }],
      gain: 25,
    });
  });
});
