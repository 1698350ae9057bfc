import { describe, expect, it } from 'vitest';
import { openDay } from '#domain/answers/score/open-day';
import { evaluate } from '#domain/answers/score/score';
import { toDay } from '#domain/calendar/iso-date';
import type { LanguageTest } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { couple, english, french, TODAY } from '../somebody.ts';

/** The levels that section B is computed from, and its points. */
function languageOf(...languageTests: LanguageTest[]) {
  const candidate = couple({}, { languageTests });
  const levels = openDay(compile(PUBLISHED_RULEBOOK), candidate, toDay(TODAY)).figures.spouse?.levels;
  const points = evaluate(candidate, TODAY).crs.spouse.language;
  return { levels: levels && [levels.listening, levels.reading, levels.writing, levels.speaking], points };
}

describe('the language of a spouse', () => {
  // Points of an ability: 1 at levels 5 and 6, 3 at 7 and 8, 5 at 9 and above.
  it('is the sitting that gives the most, also when its lowest ability is lower', () => {
    const uneven = { ...english(9), speaking: 4 };
    expect(languageOf(english(6), uneven)).toEqual({ levels: [9, 9, 9, 4], points: 15 });
    expect(languageOf(uneven, english(6))).toEqual({ levels: [9, 9, 9, 4], points: 15 });
  });

  it('is of either official language', () => {
    expect(languageOf(english(5), french(9))).toEqual({ levels: [9, 9, 9, 9], points: 20 });
    expect(languageOf(french(5), english(9))).toEqual({ levels: [9, 9, 9, 9], points: 20 });
  });

  it('of two that give the same is the one with the higher levels', () => {
    expect(languageOf(english(5), french(6))).toEqual({ levels: [6, 6, 6, 6], points: 4 });
  });

  it('is a sitting also when it gives nothing, and none without one', () => {
    expect(languageOf(english(4))).toEqual({ levels: [4, 4, 4, 4], points: 0 });
    expect(languageOf()).toEqual({ levels: undefined, points: 0 });
  });
});
