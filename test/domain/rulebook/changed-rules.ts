import type { AssessmentBody } from '#domain/rulebook/assessments/assessment-body';
import type { CategoryRules, WorkCondition } from '#domain/rulebook/categories/category-rules';
import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import type { PublicPolicy } from '#domain/rulebook/policies/public-policy';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import type { ProgramRules } from '#domain/rulebook/programs/program-rules';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { CATEGORIES } from './categories.ts';
import { POINTS_2025 } from './points.ts';
import { FUNDS, REQUIREMENTS } from './requirements.ts';
import { SCALES } from './scales.ts';
import { TEST_RULEBOOK } from './test-rulebook.ts';

const [firstScale, ...otherScales] = SCALES;
const [firstFunds, ...otherFunds] = FUNDS;
const researchers = CATEGORIES.find(({ lane }) => lane === 'researchers');
const military = CATEGORIES.find(({ lane }) => lane === 'military');
if (!firstScale || !firstFunds || !military || researchers?.condition.kind !== 'work')
  throw new Error('no rules');
const { condition } = researchers;

/** The entries that the functions below change. */
export const [crs, program, scale] = [POINTS_2025, REQUIREMENTS, firstScale];

/** The test rulebook with one entry of a kind changed. */
export const withCrs = (change: Partial<CrsRules>): Rulebook => ({
  ...TEST_RULEBOOK,
  crs: TEST_RULEBOOK.crs.map((entry) => (entry === crs ? { ...entry, ...change } : entry)),
});
export const withProgram = (change: Partial<ProgramRules>): Rulebook => ({
  ...TEST_RULEBOOK,
  programs: [{ ...program, ...change }],
});
export const withScale = (change: Partial<LanguageScale>): Rulebook => ({
  ...TEST_RULEBOOK,
  languageScales: [{ ...scale, ...change }, ...otherScales],
});
export const withFunds = (change: Partial<FundsTable>): Rulebook => ({
  ...TEST_RULEBOOK,
  funds: [{ ...firstFunds, ...change }, ...otherFunds],
});
/** The test rulebook with a policy, which has none. */
export const withPolicy = (change: Partial<PublicPolicy>): Rulebook => ({
  ...TEST_RULEBOOK,
  policies: [
    {
      id: 'doctors',
      from: '2023-04-25',
      to: null,
      source: 'a gazette',
      waives: 'self-employment',
      occupations: ['31102'],
      toShowEn: 'What is to be shown.',
      toShowFr: 'Ce qui est à démontrer.',
      ...change,
    },
  ],
});
/** The test rulebook with assessment bodies, which has none. */
export const withBodies = (...changes: Partial<AssessmentBody>[]): Rulebook => ({
  ...TEST_RULEBOOK,
  assessmentBodies: changes.map((change) => ({
    code: 'X',
    name: 'Body of X',
    frenchName: 'Organisme X',
    alsoCalled: [],
    from: null,
    source: 'a gazette',
    occupations: [],
    ...change,
  })),
});
export const withCategory = (change: Partial<CategoryRules>): Rulebook => ({
  ...TEST_RULEBOOK,
  categories: CATEGORIES.map((entry) => (entry === researchers ? { ...entry, ...change } : entry)),
});
export const withWork = (change: Partial<WorkCondition>): Rulebook =>
  withCategory({ condition: { ...condition, ...change } });

type Period = [from: string, to: string | null];

/** The test rulebook with other entries of the military category: one for each period. */
export const withOwnLane = (...periods: Period[]): Rulebook => ({
  ...TEST_RULEBOOK,
  categories: [
    ...CATEGORIES.filter(({ lane }) => lane !== 'military'),
    ...periods.map(([from, to]) => ({ ...military, from, to })),
  ],
});
