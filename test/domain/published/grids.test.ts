import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import published from './grids.json' with { type: 'json' };
import { type Example, personOf } from './person.ts';

const CASES: readonly (Example & { expected: object; eligible?: boolean })[] = published.cases;

describe('67-point grids that others have published', () => {
  it.each(CASES)('$source: $who', (example) => {
    const { grid, eligible } = evaluate(personOf(example), example.on).programs.fsw;
    expect(grid).toMatchObject(example.expected);
    if (example.eligible !== undefined) expect(eligible).toBe(example.eligible);
  });

  it.each(published.contradicted)('$source is wrong, $published for $right: $why', (example) => {
    expect(example.right).not.toBe(example.published);
    expect(evaluate(personOf(example), example.on).programs.fsw.grid.total).toBe(example.right);
  });
});
