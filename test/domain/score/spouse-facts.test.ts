import { describe, expect, it } from 'vitest';
import { scoredDay } from '#domain/answers/score/evaluate';
import { evaluate } from '#domain/answers/score/score';
import { toDay } from '#domain/calendar/iso-date';
import { prepareCandidate } from '#domain/candidate/candidate-facts';
import type { LanguageTest } from '#domain/profile/profile';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { spouseFactsOn } from '#domain/score/spouse-facts';
import { couple, english, french, somebody, TODAY } from '../somebody.ts';

const rulebook = compile(PUBLISHED_RULEBOOK);

/** The levels that section B is computed from, and its points. */
function languageOf(...languageTests: LanguageTest[]) {
  const candidate = couple({}, { languageTests });
  const prepared = prepareCandidate(candidate, rulebook);
  const { rules, facts } = scoredDay(rulebook, prepared, toDay(TODAY), 'en');
  const { spouse } = prepared;
  const { spouseEducation } = facts;
  if (spouse === undefined || spouseEducation === undefined) throw new RangeError('nobody counts');
  const { levels } = spouseFactsOn(
    rules,
    spouse,
    spouseEducation,
    facts.spouseSittings,
    facts.day,
    facts.day,
  );
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

it('nobody is scored before the first points, though requirements are older', () => {
  const own = { ...PUBLISHED_RULEBOOK, crs: PUBLISHED_RULEBOOK.crs.slice(1) };
  expect(() => evaluate(somebody(), '2016-11-18', own)).toThrow(
    new RangeError('no rules were in force on this day'),
  );
  expect(evaluate(somebody(), '2016-11-19', own).ruleset).toBe('2016-11-19');
});
