import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, score } from '#domain/answers/score/score';
import { candidates } from '../arbitrary/candidates.ts';
import { either } from '../arbitrary/promising.ts';
import { english, job, somebody } from '../somebody.ts';
import { NORTHLAND } from './own-rules-example.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the rules of the example in docs/own-rules.md', () => {
  it('are the ones compiled here', () => {
    expect(read('../../../docs/own-rules.md')).toContain(`\`\`\`ts\n${read('./own-rules-example.ts')}\`\`\``);
  });

  const baker = somebody({
    siblingInCanada: true,
    languageTests: [english(7, '2026-06-01')],
    work: [
      job('2025-11-01', null),
      job('2025-03-01', '2025-10-15', { noc: '63202', country: 'FR', hoursPerWeek: 30 }),
    ],
  });

  it.each([
    ['2026-12-31', '2025-03-25', 15, false],
    ['2027-01-01', 'northland-2027', 40, true],
  ])('on %s are those of %s: %i for a sibling, bakers in trades: %s', (day, ruleset, sibling, inTrades) => {
    const result = evaluate(baker, day, { rulebook: NORTHLAND });
    expect(result.ruleset).toBe(ruleset);
    expect(result.crs.additional.sibling).toBe(sibling);
    expect(result.lanes.includes('trades')).toBe(inTrades);
    expect(evaluate(baker, day).lanes).not.toContain('trades');
  });

  it('are a coming change of their own', () => {
    expect(score(baker, '2026-12-30', { rulebook: NORTHLAND }).nextChangeOn).toBe('2027-01-01');
  });

  it('leave every earlier day as it was', () => {
    fc.assert(
      fc.property(either(candidates), ([candidate, day]) => {
        fc.pre(day < '2027-01-01');
        expect(evaluate(candidate, day, { rulebook: NORTHLAND })).toEqual(evaluate(candidate, day));
      }),
      { numRuns: 300 },
    );
  });
});
