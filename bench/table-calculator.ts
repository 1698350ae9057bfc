/** Figures as a calculator on a web page asks for them: worked out of the facts already, by the person who asks. */
export interface Digested {
  married: boolean;
  age: number;
  education: string;
  /** CLB or NCLC of listening, reading, writing and speaking. */
  first: readonly number[];
  second: readonly number[];
  canadianYears: number;
  foreignYears: number;
  certificate: boolean;
  spouseEducation: string;
  spouseLevels: readonly number[];
  spouseYears: number;
  nominated: boolean;
  canadianStudy: number;
  french: number;
  english: number;
  sibling: boolean;
}

const AGE: Record<number, readonly [number, number]> = {
  18: [90, 99],
  19: [95, 105],
  30: [95, 105],
  31: [90, 99],
  32: [85, 94],
  33: [80, 88],
  34: [75, 83],
  35: [70, 77],
  36: [65, 72],
  37: [60, 66],
  38: [55, 61],
  39: [50, 55],
  40: [45, 50],
  41: [35, 39],
  42: [25, 28],
  43: [15, 17],
  44: [5, 6],
};
for (let age = 20; age < 30; age++) AGE[age] = [100, 110];

const EDUCATION: Record<string, readonly [number, number, number]> = {
  none: [0, 0, 0],
  secondary: [28, 30, 2],
  'one-year': [84, 90, 6],
  'two-year': [91, 98, 7],
  'three-year': [112, 120, 8],
  'two-or-more': [119, 128, 9],
  'master-or-professional': [126, 135, 10],
  doctoral: [140, 150, 10],
};
const HIGHER = ['two-or-more', 'master-or-professional', 'doctoral'];
const CANADIAN: readonly (readonly [number, number])[] = [
  [0, 0],
  [35, 40],
  [46, 53],
  [56, 64],
  [63, 72],
  [70, 80],
];
const SPOUSE_WORK = [0, 5, 7, 8, 9, 10];

function firstPoints(level: number, married: boolean): number {
  if (level >= 10) return married ? 32 : 34;
  if (level >= 9) return married ? 29 : 31;
  if (level >= 8) return married ? 22 : 23;
  if (level >= 7) return married ? 16 : 17;
  if (level >= 6) return married ? 8 : 9;
  return level >= 4 ? 6 : 0;
}

function secondPoints(level: number): number {
  return level >= 9 ? 6 : level >= 7 ? 3 : level >= 5 ? 1 : 0;
}

function spousePoints(level: number): number {
  return level >= 9 ? 5 : level >= 7 ? 3 : level >= 5 ? 1 : 0;
}

const sum = (levels: readonly number[], points: (level: number) => number): number =>
  levels.reduce((total, level) => total + points(level), 0);

/** 13, 25 or 50 by how many of two factors are in their higher row. */
const cross = (row: number, column: number): number =>
  row === 0 || column === 0 ? 0 : row + column === 2 ? 13 : row + column === 3 ? 25 : 50;

function transferability(of: Digested): { education: number; foreignWork: number; certificate: number } {
  const lowest = Math.min(...of.first);
  const language = lowest >= 9 ? 2 : lowest >= 7 ? 1 : 0;
  const canadian = of.canadianYears >= 2 ? 2 : of.canadianYears >= 1 ? 1 : 0;
  const foreign = of.foreignYears >= 3 ? 2 : of.foreignYears >= 1 ? 1 : 0;
  const studied = HIGHER.includes(of.education)
    ? 2
    : of.education in EDUCATION && of.education !== 'none' && of.education !== 'secondary'
      ? 1
      : 0;
  return {
    education: Math.min(50, cross(studied, language) + cross(studied, canadian)),
    foreignWork: Math.min(50, cross(foreign, language) + cross(foreign, canadian)),
    certificate: of.certificate ? (lowest >= 7 ? 50 : lowest >= 5 ? 25 : 0) : 0,
  };
}

/**
 * The ranking score from digested figures, by one fixed table of one day: what a public calculator does, without facts,
 * dates, programmes, lanes or reasons. The yardstick of the benchmark.
 */
export function tableCalculator(of: Digested) {
  const column = of.married ? 0 : 1;
  const core = {
    age: AGE[of.age]?.[column] ?? 0,
    education: EDUCATION[of.education]?.[column] ?? 0,
    firstLanguage: sum(of.first, (level) => firstPoints(level, of.married)),
    secondLanguage: Math.min(of.married ? 22 : 24, sum(of.second, secondPoints)),
    canadianWork: CANADIAN[Math.min(5, of.canadianYears)]?.[column] ?? 0,
  };
  const spouse = of.married
    ? {
        education: EDUCATION[of.spouseEducation]?.[2] ?? 0,
        language: sum(of.spouseLevels, spousePoints),
        canadianWork: SPOUSE_WORK[Math.min(5, of.spouseYears)] ?? 0,
      }
    : { education: 0, language: 0, canadianWork: 0 };
  const transfer = transferability(of);
  const additional = {
    nomination: of.nominated ? 600 : 0,
    canadianEducation: of.canadianStudy >= 3 ? 30 : of.canadianStudy >= 1 ? 15 : 0,
    french: of.french >= 7 ? (of.english >= 5 ? 50 : 25) : 0,
    sibling: of.sibling ? 15 : 0,
  };
  const total =
    Object.values(core).reduce((a, b) => a + b, 0) +
    Object.values(spouse).reduce((a, b) => a + b, 0) +
    Math.min(100, transfer.education + transfer.foreignWork + transfer.certificate) +
    Math.min(
      600,
      Object.values(additional).reduce((a, b) => a + b, 0),
    );
  return { total, core, spouse, transfer, additional };
}
