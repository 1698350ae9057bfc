import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import type { ProgramRules } from '#domain/rulebook/programs/program-rules';

/** What IRPR 75 to 83, 87.1 and 87.2 ask, written out anew. */
export const REQUIREMENTS: ProgramRules = {
  from: '2015-01-01',
  source: 'IRPR (SOR/2002-227) 73-83, 87.1, 87.2',
  cec: { work: { hours: 1560, withinYears: 3 }, levelTeer01: 7, levelTeer23: 5 },
  fsw: {
    work: { hours: 1560, withinYears: 10 },
    level: 7,
    passMark: 67,
    grid: {
      education: {
        none: 0,
        secondary: 5,
        'one-year': 15,
        'two-year': 19,
        'three-year': 21,
        'two-or-more': 22,
        'master-or-professional': 23,
        doctoral: 25,
      },
      firstLanguage: [
        { from: 0, to: 6, points: 0 },
        { from: 7, to: 7, points: 4 },
        { from: 8, to: 8, points: 5 },
        { from: 9, to: null, points: 6 },
      ],
      secondLanguage: { level: 5, points: 4 },
      experience: [
        { from: 0, to: 0, points: 0 },
        { from: 1, to: 1, points: 9 },
        { from: 2, to: 3, points: 11 },
        { from: 4, to: 5, points: 13 },
        { from: 6, to: null, points: 15 },
      ],
      age: [
        { from: 0, to: 17, points: 0 },
        { from: 18, to: 35, points: 12 },
        ...Array.from({ length: 11 }, (_, i) => ({ from: 36 + i, to: 36 + i, points: 11 - i })),
        { from: 47, to: null, points: 0 },
      ],
      arrangedEmployment: 10,
      adaptability: {
        spouseLanguage: { level: 4, points: 5 },
        ownStudy: 5,
        spouseStudy: 5,
        ownWork: 10,
        spouseWork: 5,
        relative: 5,
        arrangedEmployment: 5,
        cap: 10,
      },
    },
  },
  fst: {
    work: { hours: 3120, withinYears: 5 },
    levels: { speaking: 5, listening: 5, reading: 4, writing: 4 },
    trades: [
      { prefix: '72', except: ['726'] },
      { prefix: '73', except: [] },
      { prefix: '6320', except: [] },
    ],
  },
  hoursPerYear: 1560,
  assessmentYears: 5,
  crsWorkYears: 10,
};

/** The first table that was found, and that of July 2025. */
export const FUNDS: readonly FundsTable[] = [
  {
    from: '2020-01-01',
    source: 'IRCC, proof of funds, 2020',
    bySize: [12_960, 16_135, 19_836, 24_083, null, null, null],
    eachMore: null,
    evidence: 'published',
  },
  {
    from: '2025-07-07',
    source: 'IRCC, proof of funds, July 2025',
    bySize: [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392],
    eachMore: 4112,
    evidence: 'published',
  },
];
