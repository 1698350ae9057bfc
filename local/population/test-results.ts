import { ABILITIES, type Ability, type IsoDate, type LanguageTestName } from '#domain/profile/profile';

/**
 * What people of level 3, 4, … 10 and 12 tend to get in a test, ability by ability. Curves to draw plausible results from:
 * which level a result is worth, on which day, is for the rules to say.
 */
type Curve = Readonly<Record<Ability, readonly number[]>>;

const LEVELS = [3, 4, 5, 6, 7, 8, 9, 10, 12] as const;

const same = (curve: readonly number[]): Curve => ({
  listening: curve,
  reading: curve,
  writing: curve,
  speaking: curve,
});

const IELTS: Curve = {
  listening: [4, 4.5, 5, 5.5, 6, 7.5, 8, 8.5, 9],
  reading: [3, 3.5, 4, 5, 6, 6.5, 7, 8, 9],
  writing: [3.5, 4, 5, 5.5, 6, 6.5, 7, 7.5, 9],
  speaking: [3.5, 4, 5, 5.5, 6, 6.5, 7, 7.5, 9],
};
const CELPIP = same(LEVELS);
const PTE_CORE: Curve = {
  listening: [18, 28, 39, 50, 60, 71, 82, 89, 90],
  reading: [24, 33, 42, 51, 60, 69, 78, 88, 90],
  writing: [32, 41, 51, 60, 69, 79, 88, 90, 90],
  speaking: [34, 42, 51, 59, 68, 76, 84, 89, 90],
};
const TEF_BEFORE_2023_12_11 = same([250, 300, 350, 400, 450, 500, 533, 566, 699]);
const TEF: Curve = {
  listening: [250, 306, 352, 393, 434, 462, 503, 546, 699],
  reading: [250, 306, 352, 393, 434, 462, 503, 546, 699],
  writing: [200, 268, 330, 379, 428, 472, 512, 558, 699],
  speaking: [260, 328, 387, 422, 456, 494, 518, 556, 699],
};
const TCF: Curve = {
  listening: [290, 331, 369, 398, 458, 503, 523, 549, 699],
  reading: [300, 342, 375, 406, 453, 499, 524, 549, 699],
  writing: [3, 4, 6, 7, 10, 12, 14, 16, 20],
  speaking: [3, 4, 6, 7, 10, 12, 14, 16, 20],
};

function curveOf(test: LanguageTestName, takenOn: IsoDate): Curve {
  switch (test) {
    case 'ielts-general-training':
      return IELTS;
    case 'celpip-general':
      return CELPIP;
    case 'pte-core':
      return PTE_CORE;
    case 'tef-canada':
      return takenOn < '2023-12-11' ? TEF_BEFORE_2023_12_11 : TEF;
    case 'tcf-canada':
      return TCF;
  }
}

/** The result on the test's own scale that fits a level between two whole ones, rounded down to its step. */
function resultAt(curve: readonly number[], level: number, step: number): number {
  const bounded = Math.min(12, Math.max(3, level));
  const above = Math.max(
    1,
    LEVELS.findIndex((known) => known >= bounded),
  );
  const [low = 0, high = 0] = [curve[above - 1], curve[above]];
  const [from = 3, to = 12] = [LEVELS[above - 1], LEVELS[above]];
  return Math.floor((low + ((high - low) * (bounded - from)) / (to - from)) / step) * step;
}

/** Results of one sitting. @param levels how well the person does in each ability; 3 to 12, fractions allowed */
export function resultsOf(
  test: LanguageTestName,
  takenOn: IsoDate,
  levels: Readonly<Record<Ability, number>>,
): Record<Ability, number> {
  const curve = curveOf(test, takenOn);
  const step = test === 'ielts-general-training' ? 0.5 : 1;
  const results = { listening: 0, reading: 0, writing: 0, speaking: 0 };
  for (const ability of ABILITIES) results[ability] = resultAt(curve[ability], levels[ability], step);
  return results;
}
