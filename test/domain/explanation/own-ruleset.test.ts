import { describe, expect, it } from 'vitest';
import { comingChanges } from '#domain/answers/coming-changes/coming-changes';
import { explain } from '#domain/answers/explain/explain';
import { evaluate } from '#domain/answers/score/score';
import { CRS_RULESETS } from '#domain/rulebook/crs/rulesets';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { somebody, TODAY } from '../somebody.ts';
import { row } from './parts.ts';

describe('an operator’s own ruleset', () => {
  const [newest] = CRS_RULESETS.slice(-1);
  const own = newest && {
    ...newest,
    id: 'own-2027',
    from: '2027-01-01',
    source: 'Council decision 12',
    additional: { ...newest.additional, sibling: 40 },
  };
  const rulebook = { ...PUBLISHED_RULEBOOK, crs: [...CRS_RULESETS, ...(own ? [own] : [])] };

  it('is explained by its own id, figures and source', () => {
    const candidate = somebody({ siblingInCanada: true });
    const { crs, ruleset } = explain(candidate, '2027-01-01', rulebook);
    expect(ruleset).toBe('own-2027');
    expect(row(crs, '/additional/sibling')).toMatchObject({
      rule: 'crs/own-2027/additional/sibling',
      points: 40,
      row: { points: 40 },
      source: 'Council decision 12',
    });
    expect(crs.points).toBe(evaluate(candidate, '2027-01-01', rulebook).crs.total);
    expect(row(explain(candidate, '2026-12-31', rulebook).crs, '/additional/sibling').points).toBe(15);
  });

  it('is a coming change', () => {
    const changes = comingChanges(somebody({ siblingInCanada: true }), TODAY, { rulebook });
    expect(changes.find(({ on }) => on === '2027-01-01')).toMatchObject({
      causes: [{ code: 'rules-change' }],
      gain: 25,
    });
  });
});
