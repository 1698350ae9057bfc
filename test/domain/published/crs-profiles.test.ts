import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import published from './crs-profiles.json' with { type: 'json' };
import { type Example, personOf } from './person.ts';

/** Totals and points of the CRS that others have published, each with its source. */
const CASES: readonly (Example & { expected: object })[] = published.cases;

/** Published figures that the tables of IRCC contradict: what was published, and what is right. */
const CONTRADICTED: readonly (Example & { key: string; published: number; right: number; why: string })[] =
  published.contradicted;

/** The points named `core.age` and so on, and `total`, of a breakdown. */
function pointsOf(example: Example, names: readonly string[]): Record<string, unknown> {
  const { crs } = evaluate(personOf(example), example.on);
  const points = new Map<string, unknown>([['total', crs.total]]);
  for (const section of ['core', 'spouse', 'transferability', 'additional'] as const)
    for (const [factor, value] of Object.entries(crs[section])) points.set(`${section}.${factor}`, value);
  return Object.fromEntries(names.map((name) => [name, points.get(name)]));
}

describe('points that others have published', () => {
  it.each(CASES)('$source, $on: $who', (example) => {
    expect(pointsOf(example, Object.keys(example.expected))).toEqual(example.expected);
  });

  it.each(CONTRADICTED)('$source is wrong, $key $published for $right: $why', (example) => {
    expect(example.right).not.toBe(example.published);
    expect(pointsOf(example, [example.key])).toEqual({ [example.key]: example.right });
  });

  it('names the source of every case', () => {
    const sources = Object.keys(published.sources);
    for (const { source } of [...CASES, ...CONTRADICTED]) expect(sources).toContain(source);
  });
});
