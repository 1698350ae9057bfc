import { describe, expect, it } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import { toDay, toIsoDate } from '#domain/calendar/iso-date';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import categories from '../reference/categories.json' with { type: 'json' };
import crs from '../reference/crs.json' with { type: 'json' };
import { somebody } from '../somebody.ts';

describe('the published rules', () => {
  it.each(crs.identities)('$expr is $equals', ({ expr, equals }) => {
    expect(expr.split('+').reduce((sum, part) => sum + Number(part), 0)).toBe(equals);
  });

  it.each([
    ['2015-01-01', '2015-01-01'],
    ['2016-11-18', '2015-01-01'],
    ['2016-11-19', '2016-11-19'],
    ['2017-06-05', '2016-11-19'],
    ['2017-06-06', '2017-06-06'],
    ['2020-10-19', '2017-06-06'],
    ['2020-10-20', '2020-10-20'],
    ['2022-11-15', '2020-10-20'],
    ['2022-11-16', '2022-11-16'],
    ['2025-03-24', '2022-11-16'],
    ['2025-03-25', '2025-03-25'],
    ['2026-11-02', '2025-03-25'],
    ['2026-11-03', '2025-03-25'],
    ['2099-01-01', '2025-03-25'],
  ])('on %s those of %s apply', (day, id) => {
    expect(evaluate(somebody(), day).ruleset).toBe(id);
  });

  it('were none before 2015-01-01', () => {
    expect(() => evaluate(somebody(), '2014-12-31')).toThrow(RangeError);
  });

  it('score no candidate before the first points, though requirements are older', () => {
    const rulebook = { ...PUBLISHED_RULEBOOK, crs: PUBLISHED_RULEBOOK.crs.slice(1) };
    expect(() => evaluate(somebody(), '2016-11-18', { rulebook })).toThrow(
      new RangeError('no rules were in force on this day'),
    );
    expect(evaluate(somebody(), '2016-11-19', { rulebook }).ruleset).toBe('2016-11-19');
  });

  it.each([
    ['2026-11-02', false],
    ['2026-11-03', true],
  ])('on %s superseded by unpublished ones: %s', (day, superseded) => {
    expect(evaluate(somebody(), day).warnings.some(({ code }) => code === 'rules-superseded')).toBe(
      superseded,
    );
  });

  it('name the same occupations for every category as published', () => {
    const published = categories.versions.flatMap(({ from, categories: list }) =>
      list.map(({ id, occupations }) => [from, id.replace('_', '-'), occupations.map(([code]) => code)]),
    );
    const ours = PUBLISHED_RULEBOOK.categories.map(({ from, lane, condition }) => [
      from,
      lane,
      condition.kind === 'language' ? [] : condition.occupations,
    ]);
    expect(ours).toEqual(published);
  });

  it('name no occupation outside TEER 0 to 3', () => {
    const digits = PUBLISHED_RULEBOOK.categories.flatMap(({ condition }) =>
      condition.kind === 'language' ? [] : condition.occupations.map((code) => code[1]),
    );
    expect([...new Set(digits)].toSorted()).toEqual(['0', '1', '2', '3']);
  });

  it('cover every day of a language test without gap or overlap', () => {
    for (let day = toDay('2013-01-01'); day < toDay('2028-01-01'); day++) {
      const iso = toIsoDate(day);
      const tables = PUBLISHED_RULEBOOK.languageScales.filter(
        ({ from, to }) => from <= iso && iso <= (to ?? iso),
      );
      if (new Set(tables.map(({ test }) => test)).size !== 5 || tables.length !== 5)
        expect(iso).toBe('covered once');
    }
  });
});
