import { describe, expect, it } from 'vitest';
import type { ScoreRange } from '#domain/rulebook/language/language-scale';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookShapeFaults } from '#functions/rulebook-checks/rulebook-schema';
import { amount, fields, text } from '#functions/rulebook-checks/shape';
import { TEST_RULEBOOK } from '../../domain/rulebook/test-rulebook.ts';

type Json = { [key: string]: unknown };

/** The test rulebook as no compiler has seen it, with one place changed; `undefined` takes the field away. */
function changed(pointer: string, value: unknown): unknown {
  const book = JSON.parse(JSON.stringify(TEST_RULEBOOK));
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const place = path.reduce<Json>((at, key) => at[key] as Json, book);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return book;
}

/** Every place of rules that holds a number. */
function numbers(value: unknown, at = ''): string[] {
  if (typeof value === 'number') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${at}/${key}`));
}

describe('rules that no compiler has seen', () => {
  it('are right when nothing is changed', () => {
    expect(rulebookShapeFaults(changed('/funds/0/evidence', 'published'))).toEqual([]);
    expect(rulebookShapeFaults(PUBLISHED_RULEBOOK)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['/crs/1/additional/sibling', '5', 'must be a whole number from 0 up, and is "5"'],
    ['/crs/1/additional/sibling', 12.5, 'must be a whole number from 0 up, and is 12.5'],
    ['/crs/1/additional/sibling', -15, 'must be a whole number from 0 up, and is -15'],
    ['/crs/1/additional/sibling', null, 'must be a whole number from 0 up, and is null'],
    ['/crs/1/additional/sibling', undefined, 'must be a whole number from 0 up, and is nothing'],
    ['/crs/1/additional/sibiling', 15, 'no such field'],
    ['/crs/1/additional/sibling', Number.NaN, 'must be a whole number from 0 up, and is NaN'],
    ['/crs/1/core/age/0/to', 17.5, 'must be a whole number from 0 up, and is 17.5'],
    ['/crs/1/core/age/0/to', '17', 'must be a whole number from 0 up, and is "17"'],
    ['/crs/1/core/age', {}, 'must be a list, and is an object'],
    ['/crs/1/core', [], 'must be an object, and is a list'],
    ['/crs/1/transferability/certificate', [25], 'must have 2 elements, and has 1'],
    ['/crs/1/transferability/educationBand/none', 3, 'must be one of 0, 1, 2, and is 3'],
    ['/crs/1/occupations', 'noc', 'must be one of skill-type, teer, and is "noc"'],
    ['/crs/1/contains', '2026-11-03', 'must be a list, and is "2026-11-03"'],
    ['/crs/1/from', 20_250_325, 'must be text, and is 20250325'],
    ['/programs/0/fsw/grid/secondLanguage/points', 4.5, 'must be a whole number from 0 up, and is 4.5'],
    ['/programs/0/fst/levels/reading', true, 'must be a whole number from 0 up, and is true'],
    ['/programs/0/fst/work/withinYears', 0.5, 'must be a whole number from 0 up, and is 0.5'],
    ['/programs/0/fsw/work/hours', Number.POSITIVE_INFINITY, 'must be a number from 0 up, and is Infinity'],
    ['/programs/0/cec/work/hours', '1560', 'must be a number from 0 up, and is "1560"'],
    ['/languageScales/0/ranges/writing/step', '0.5', 'must be a number from 0 up, and is "0.5"'],
    ['/languageScales/0/unconfirmed', false, 'must be true, or left out, and is false'],
    ['/languageScales/0/test', 'toefl', 'must be one of'],
    ['/funds/0/bySize/0', -1, 'must be a number from 0 up, and is -1'],
    ['/funds/0/eachMore', '3000', 'must be a number from 0 up, and is "3000"'],
    ['/categories/0/condition/kind', 'hobby', 'must be one of work, language, military, and is "hobby"'],
    ['/categories/0/lane', 'sport', 'must be one of'],
    ['/categories/0/condition/hours', 1560, 'no such field'],
    ['/unpublishedCrs/0/what', undefined, 'must be text, and is nothing'],
    ['/categories', undefined, 'must be a list, and is nothing'],
  ])('%s = %j is named by its place', (pointer, value, sentence) => {
    const faults = rulebookShapeFaults(changed(pointer, value));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${pointer}: `));
    expect(faults[0]).toContain(sentence);
  });

  it.each([['work'], [null], [undefined], [7], [[]], [{}]])('may have no condition like %j', (condition) => {
    expect(rulebookShapeFaults(changed('/categories/0/condition', condition))).toEqual([
      '/categories/0/condition/kind: must be one of work, language, military, and is nothing',
    ]);
  });

  it('are named at every place, fields that there are before those that there are not', () => {
    const table = {
      form: '2026-07-01',
      source: 'IRCC',
      bySize: [15_000, '19000'],
      eachMore: 4000,
      evidense: '',
    };
    expect(rulebookShapeFaults({ ...TEST_RULEBOOK, funds: [table], categories: {} })).toEqual([
      '/funds/0/from: must be text, and is nothing',
      '/funds/0/bySize/1: must be a number from 0 up, and is "19000"',
      '/funds/0/evidence: must be one of published, recalled, and is nothing',
      '/funds/0/form: no such field',
      '/funds/0/evidense: no such field',
      '/categories: must be a list, and is an object',
    ]);
  });

  it('may have a number given as text nowhere', () => {
    const places = numbers(PUBLISHED_RULEBOOK);
    expect(places.length).toBeGreaterThan(1000);
    const book = JSON.parse(
      JSON.stringify(PUBLISHED_RULEBOOK, (_, v) => (typeof v === 'number' ? `${v}` : v)),
    );
    expect(rulebookShapeFaults(book).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(places),
    );
  });

  it.each([[null], ['rules'], [[]], [7]])('are an object, not %j', (book) => {
    expect(rulebookShapeFaults(book)).toEqual([expect.stringContaining('must be an object')]);
  });
});

it('a field of the type without a schema does not compile, nor a schema of another type', () => {
  // @ts-expect-error `step` is missing
  fields<ScoreRange>({ lowest: amount, highest: amount });
  // @ts-expect-error `step` is a number
  expect(fields<ScoreRange>({ lowest: amount, highest: amount, step: text })).toBeDefined();
});
