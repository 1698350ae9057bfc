import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookFaults } from '#domain/rulebook/rulebook-faults';
import { somebody, TODAY } from '../somebody.ts';

type Json = { [key: string]: unknown };

/** The published rules as no compiler has seen them, with one place changed; `undefined` takes the field away. */
function changed(pointer: string, value: unknown): typeof PUBLISHED_RULEBOOK {
  const book = JSON.parse(JSON.stringify(PUBLISHED_RULEBOOK));
  const path = pointer.split('/').slice(1);
  const last = path.pop() ?? '';
  const place = path.reduce<Json>((at, key) => at[key] as Json, book);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return book;
}

/** Every place of the published rules that holds a number. */
function numbers(value: unknown, at = ''): string[] {
  if (typeof value === 'number') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${at}/${key}`));
}

describe('rules that no compiler has seen', () => {
  it('are the published ones when nothing is changed', () => {
    expect(rulebookFaults(changed('/funds/0/evidence', 'published'))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['/crs/5/additional/sibling', '5', 'must be a whole number from 0 up, and is "5"'],
    ['/crs/5/additional/sibling', 12.5, 'must be a whole number from 0 up, and is 12.5'],
    ['/crs/5/additional/sibling', null, 'must be a whole number from 0 up, and is null'],
    ['/crs/5/additional/sibling', undefined, 'must be a whole number from 0 up, and is nothing'],
    ['/crs/5/additional/sibiling', 15, 'no such field'],
    ['/crs/5/core/age/0/to', '17', 'must be a whole number from 0 up, and is "17"'],
    ['/crs/5/core/age', {}, 'must be a list, and is an object'],
    ['/crs/5/core', [], 'must be an object, and is a list'],
    ['/crs/5/transferability/certificate', [25], 'must have 2 elements, and has 1'],
    ['/crs/5/transferability/educationBand/none', 3, 'must be one of 0, 1, 2, and is 3'],
    ['/crs/5/occupations', 'noc', 'must be one of skill-type, teer, and is "noc"'],
    ['/crs/5/contains', '2026-11-03', 'must be a list, and is "2026-11-03"'],
    ['/crs/5/from', 20_250_325, 'must be text, and is 20250325'],
    ['/programs/0/fsw/grid/secondLanguage/points', 4.5, 'must be a whole number from 0 up, and is 4.5'],
    ['/programs/0/fst/levels/reading', true, 'must be a whole number from 0 up, and is true'],
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
    const rules = changed(pointer, value);
    const faults = rulebookFaults(rules);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^${pointer}: `));
    expect(faults[0]).toContain(sentence);
    expect(() => evaluate(somebody(), TODAY, { ...rules })).toThrow(faults[0]);
  });

  it.each([['work'], [null], [undefined], [7], [[]], [{}]])('may have no condition like %j', (condition) => {
    expect(rulebookFaults(changed('/categories/0/condition', condition))).toEqual([
      '/categories/0/condition/kind: must be one of work, language, military, and is nothing',
    ]);
  });

  it('may have a number given as text nowhere', () => {
    const places = numbers(PUBLISHED_RULEBOOK);
    expect(places.length).toBeGreaterThan(1000);
    const book = JSON.parse(
      JSON.stringify(PUBLISHED_RULEBOOK, (_, v) => (typeof v === 'number' ? `${v}` : v)),
    );
    expect(rulebookFaults(book).map((fault) => fault.split(':')[0])).toEqual(expect.arrayContaining(places));
  });

  it.each([[null], ['rules'], [[]], [7]])('are an object, not %j', (book) => {
    expect(rulebookFaults(book as never)).toEqual([expect.stringContaining('must be an object')]);
  });
});
