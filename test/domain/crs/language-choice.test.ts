import { describe, expect, it } from 'vitest';
import type { CrsFigures, LanguageChoice } from '#domain/candidate/open-day';
import { chooseLanguages } from '#domain/crs/language-choice';
import { type Sitting, sittingOf } from '#domain/facts/language/sitting';
import type { LanguageTest, OfficialLanguage } from '#domain/profile/profile';
import { compileCrs } from '#domain/rulebook/compiled-crs';
import { compile } from '#domain/rulebook/compiled-rulebook';
import { lookup } from '#domain/rulebook/lookup';
import type { PointRow } from '#domain/rulebook/rows';
import { POINTS_2025 } from '../rulebook/points.ts';
import { TEST_RULEBOOK } from '../rulebook/test-rulebook.ts';
import { english, french } from '../somebody.ts';

const rulebook = compile(TEST_RULEBOOK);
const POINTS = compileCrs(POINTS_2025);

const FIGURES: CrsFigures = {
  age: 30,
  education: 0,
  canadianStudy: 'none',
  canadianYears: 0,
  foreignYears: 0,
  certificate: false,
  jobOffer: 'none',
  nominated: false,
  sibling: false,
  highWage: undefined,
  spouse: undefined,
};

const sat = (...tests: LanguageTest[]): Sitting[] => tests.map((test) => sittingOf(test, rulebook));

function choice(sittings: Sitting[], declared?: OfficialLanguage, rules = POINTS): LanguageChoice {
  return chooseLanguages(rules, FIGURES, sittings, declared);
}

const languagesOf = ({ first, second }: LanguageChoice): (OfficialLanguage | undefined)[] => [
  first?.language,
  second?.language,
];

describe('the first official language', () => {
  it('is English where both give the same, in whichever order the tests are', () => {
    const both = sat(english(9), french(9));
    expect(languagesOf(choice(both))).toEqual(['en', 'fr']);
    expect(languagesOf(choice(both.toReversed()))).toEqual(['en', 'fr']);
  });

  it('is French where that gives more: level 9 gives 31 points an ability as the first, level 7 gives 17', () => {
    const both = sat(english(7), french(9));
    expect(languagesOf(choice(both))).toEqual(['fr', 'en']);
    expect(languagesOf(choice(both, 'en'))).toEqual(['en', 'fr']);
  });

  it('is the only one with a test, unless the other is declared', () => {
    for (const [language, other, sittings] of [
      ['en', 'fr', sat(english(9))],
      ['fr', 'en', sat(french(9))],
    ] as const) {
      expect(languagesOf(choice(sittings))).toEqual([language, undefined]);
      expect(languagesOf(choice(sittings, language))).toEqual([language, undefined]);
      expect(languagesOf(choice(sittings, other))).toEqual([undefined, language]);
    }
  });

  it('is the only one with a test even under rules that give more for a second language', () => {
    const none = { from: 0, to: null, points: 0 };
    const five = [
      { from: 0, to: 0, points: 0 },
      { from: 1, to: null, points: 5 },
    ];
    const table = (rows: PointRow[]) => lookup(rows, ({ points }) => points);
    const { withoutSpouse } = POINTS;
    const rules = {
      ...POINTS,
      withoutSpouse: { ...withoutSpouse, firstLanguage: table([none]), secondLanguage: table(five) },
    };
    for (const [language, sittings] of [
      ['en', sat(english(9))],
      ['fr', sat(french(9))],
    ] as const) {
      expect(languagesOf(choice(sittings, undefined, rules))).toEqual([language, undefined]);
      expect(choice(sittings, undefined, rules).crs.core.secondLanguage).toBe(0);
    }
  });

  it('is neither without a test', () => {
    const { first, second, english: en, french: fr, crs } = choice([]);
    expect([first, second, en, fr]).toEqual([undefined, undefined, undefined, undefined]);
    expect(crs.core).toMatchObject({ firstLanguage: 0, secondLanguage: 0 });
  });
});

describe('of several sittings in one language', () => {
  // Below level 4 no ability gives a point, so that both give the same and neither covers the other.
  const [one, other] = sat({ ...english(2), listening: 3 }, { ...english(2), speaking: 3 });

  it('the earlier in the list is taken where they give the same', () => {
    if (one === undefined || other === undefined) throw new RangeError('two sittings were asked for');
    expect(choice([one, other]).first).toBe(one);
    expect(choice([other, one]).first).toBe(other);
  });

  it('the one that gives more is taken, wherever it stands', () => {
    for (const list of [sat(english(4), english(9)), sat(english(9), english(4))])
      expect(choice(list).first?.lowest).toBe(9);
  });
});
