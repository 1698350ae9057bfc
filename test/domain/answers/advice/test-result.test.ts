import { describe, expect, it } from 'vitest';
import { resultReaching, scaleFor } from '#domain/answers/advice/test-result';
import { toDay } from '#domain/calendar/iso-date';
import type { LanguageTest } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { english, TODAY } from '../../somebody.ts';

const compiled = compile(PUBLISHED_RULEBOOK);

describe('the table of a result of the day', () => {
  const name = (test: LanguageTest['test'], day: string) => {
    const scale = scaleFor(compiled, test === 'pte-core' ? 'en' : 'fr', { ...english(0), test }, toDay(day));
    return [scale?.test, scale?.from];
  };

  it.each([
    // IRCC's tables of TEF Canada: to 2019-09-30, to 2023-12-10, and since.
    ['tef-canada', '2019-09-30', ['tef-canada', '1900-01-01']],
    ['tef-canada', '2019-10-01', ['tef-canada', '2019-10-01']],
    ['tef-canada', '2023-12-10', ['tef-canada', '2019-10-01']],
    ['tef-canada', '2023-12-11', ['tef-canada', '2023-12-11']],
    // PTE Core is accepted since 2024-01-30; before it any other test of English stands in.
    ['pte-core', '2024-01-30', ['pte-core', '1900-01-01']],
  ] as const)('of %s on %s', (test, day, expected) => {
    expect(name(test, day)).toEqual(expected);
  });

  it('is that of the day in whatever order the tables stand', () => {
    const languageScales = PUBLISHED_RULEBOOK.languageScales.toReversed();
    const reversed = compile({ ...PUBLISHED_RULEBOOK, languageScales });
    const own = { ...english(0), test: 'tef-canada' } as const;
    expect(scaleFor(reversed, 'fr', own, toDay('2019-09-30'))?.from).toBe('1900-01-01');
  });

  it('is of another test while the own one is not accepted', () => {
    const [other] = name('pte-core', '2024-01-29');
    expect(['celpip-general', 'ielts-general-training']).toContain(other);
  });
});

describe('the lowest scores of levels', () => {
  const range = { lowest: 10, highest: 90, step: 1 };
  const row = (level: number, score: number) => ({
    level,
    listening: score,
    reading: score,
    writing: score,
    speaking: score,
  });
  const scale: LanguageScale = {
    test: 'pte-core',
    name: 'PTE Core',
    language: 'en',
    from: '1900-01-01',
    to: null,
    source: 'made up',
    validYears: 2,
    ranges: { listening: range, reading: range, writing: range, speaking: range },
    minima: [row(4, 30), row(6, 50), row(8, 70)],
  };
  const held = (score: number): LanguageTest => ({ ...english(score), test: 'pte-core' });
  const listening = (level: number, own?: LanguageTest) => {
    const levels = { listening: level, reading: 4, writing: 4, speaking: 4 };
    return resultReaching(scale, levels, own, toDay(TODAY)).listening;
  };

  it('are the minima of the table: of the level, of the next above it, or of the highest', () => {
    expect([4, 5, 6, 8, 9].map((level) => listening(level))).toEqual([30, 50, 50, 70, 70]);
  });

  it('are the lowest of the test for no level', () => {
    expect(listening(0)).toBe(10);
    const levels = { listening: 4, reading: 4, writing: 4, speaking: 4 };
    expect(resultReaching({ ...scale, minima: [] }, levels, undefined, toDay(TODAY)).listening).toBe(10);
  });

  it('are the own ones where they give the level, on both ends of it and of the test', () => {
    expect([30, 49, 50].map((score) => listening(4, held(score)))).toEqual([30, 49, 30]);
    expect([10, 29, 30].map((score) => listening(0, held(score)))).toEqual([10, 29, 10]);
    expect([70, 90].map((score) => listening(8, held(score)))).toEqual([70, 90]);
  });

  it('are never scores that the table does not know, nor those of another test', () => {
    expect(listening(8, held(91))).toBe(70);
    expect(listening(0, held(9))).toBe(10);
    expect(listening(4, english(35))).toBe(30);
  });
});
