import type { LanguageScale } from '#domain/rulebook/language/language-scale';

type Of = Pick<LanguageScale, 'test' | 'name' | 'language'>;
/** Lowest scores of a level: listening, reading, writing, speaking. */
type Minima = readonly [level: number, number, number, number, number];

function scale(
  of: Of,
  from: string,
  to: string | null,
  highest: readonly number[],
  minima: readonly Minima[],
) {
  const [listening = 0, reading = 0, writing = 0, speaking = 0] = highest;
  const step = of.test === 'ielts-general-training' ? 0.5 : 1;
  const range = (most: number) => ({ lowest: 0, highest: most, step });
  return {
    ...of,
    from,
    to,
    source: 'IRCC, language test equivalency charts',
    validYears: 2,
    ranges: {
      listening: range(listening),
      reading: range(reading),
      writing: range(writing),
      speaking: range(speaking),
    },
    minima: minima.map(([level, l, r, w, s]) => ({
      level,
      listening: l,
      reading: r,
      writing: w,
      speaking: s,
    })),
  } satisfies LanguageScale;
}

const IELTS: Of = { test: 'ielts-general-training', name: 'IELTS General Training', language: 'en' };
const CELPIP: Of = { test: 'celpip-general', name: 'CELPIP-General', language: 'en' };
const PTE: Of = { test: 'pte-core', name: 'PTE Core', language: 'en' };
const TEF: Of = { test: 'tef-canada', name: 'TEF Canada', language: 'fr' };
const TCF: Of = { test: 'tcf-canada', name: 'TCF Canada', language: 'fr' };

/** Of TEF Canada three tables follow each other; every other test has one for all days. */
export const SCALES: readonly LanguageScale[] = [
  scale(
    IELTS,
    '1900-01-01',
    null,
    [9, 9, 9, 9],
    [
      [4, 4.5, 3.5, 4, 4],
      [5, 5, 4, 5, 5],
      [6, 5.5, 5, 5.5, 5.5],
      [7, 6, 6, 6, 6],
      [8, 7.5, 6.5, 6.5, 6.5],
      [9, 8, 7, 7, 7],
      [10, 8.5, 8, 7.5, 7.5],
    ],
  ),
  scale(
    CELPIP,
    '1900-01-01',
    null,
    [12, 12, 12, 12],
    [
      [4, 4, 4, 4, 4],
      [5, 5, 5, 5, 5],
      [6, 6, 6, 6, 6],
      [7, 7, 7, 7, 7],
      [8, 8, 8, 8, 8],
      [9, 9, 9, 9, 9],
      [10, 10, 10, 10, 10],
    ],
  ),
  scale(
    PTE,
    '1900-01-01',
    null,
    [90, 90, 90, 90],
    [
      [4, 28, 33, 41, 42],
      [5, 39, 42, 51, 51],
      [6, 50, 51, 60, 59],
      [7, 60, 60, 69, 68],
      [8, 71, 69, 79, 76],
      [9, 82, 78, 88, 84],
      [10, 89, 88, 90, 89],
    ],
  ),
  scale(
    TEF,
    '1900-01-01',
    '2019-09-30',
    [360, 300, 450, 450],
    [
      [4, 145, 121, 181, 181],
      [5, 181, 151, 226, 226],
      [6, 217, 181, 271, 271],
      [7, 249, 207, 310, 310],
      [8, 280, 233, 349, 349],
      [9, 298, 248, 371, 371],
      [10, 316, 263, 393, 393],
    ],
  ),
  scale(
    TEF,
    '2019-10-01',
    '2023-12-10',
    [699, 699, 699, 699],
    [
      [4, 300, 300, 300, 300],
      [5, 350, 350, 350, 350],
      [6, 400, 400, 400, 400],
      [7, 450, 450, 450, 450],
      [8, 500, 500, 500, 500],
      [9, 533, 533, 533, 533],
      [10, 566, 566, 566, 566],
    ],
  ),
  scale(
    TEF,
    '2023-12-11',
    null,
    [699, 699, 699, 699],
    [
      [4, 306, 306, 268, 328],
      [5, 352, 352, 330, 387],
      [6, 393, 393, 379, 422],
      [7, 434, 434, 428, 456],
      [8, 462, 462, 472, 494],
      [9, 503, 503, 512, 518],
      [10, 546, 546, 558, 556],
    ],
  ),
  scale(
    TCF,
    '1900-01-01',
    null,
    [699, 699, 20, 20],
    [
      [4, 331, 342, 4, 4],
      [5, 369, 375, 6, 6],
      [6, 398, 406, 7, 7],
      [7, 458, 453, 10, 10],
      [8, 503, 499, 12, 12],
      [9, 523, 524, 14, 14],
      [10, 549, 549, 16, 16],
    ],
  ),
];
