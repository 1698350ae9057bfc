import type { CategoryRules, WorkCondition } from '#domain/rulebook/categories/category-rules';
import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import type { FundsTable } from '#domain/rulebook/programs/funds-table';
import type { ProgramRules } from '#domain/rulebook/programs/program-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';

const [newestCrs, firstProgram] = [PUBLISHED_RULEBOOK.crs.at(-1), PUBLISHED_RULEBOOK.programs[0]];
const [firstScale, firstFunds] = [PUBLISHED_RULEBOOK.languageScales[0], PUBLISHED_RULEBOOK.funds[0]];
const researchers = PUBLISHED_RULEBOOK.categories.at(-2);
if (!newestCrs || !firstProgram || !firstScale || !firstFunds || researchers?.condition.kind !== 'work')
  throw new Error('no rules');
const { condition } = researchers;

/** The entries that the functions below change. */
export const [crs, program, scale] = [newestCrs, firstProgram, firstScale];

/** The published rules with one entry of a kind changed. */
export const withCrs = (change: Partial<CrsRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  crs: [...PUBLISHED_RULEBOOK.crs.slice(0, -1), { ...crs, ...change }],
});
export const withProgram = (change: Partial<ProgramRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  programs: [{ ...program, ...change }],
});
export const withScale = (change: Partial<LanguageScale>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  languageScales: [{ ...scale, ...change }, ...PUBLISHED_RULEBOOK.languageScales.slice(1)],
});
export const withFunds = (change: Partial<FundsTable>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  funds: [{ ...firstFunds, ...change }, ...PUBLISHED_RULEBOOK.funds.slice(1)],
});
export const withCategory = (change: Partial<CategoryRules>): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  categories: PUBLISHED_RULEBOOK.categories.map((entry) =>
    entry === researchers ? { ...entry, ...change } : entry,
  ),
});
export const withWork = (change: Partial<WorkCondition>): Rulebook =>
  withCategory({ condition: { ...condition, ...change } });

type Period = [from: string, to: string | null];
const military = PUBLISHED_RULEBOOK.categories.at(-1);
if (!military) throw new Error('no rules');

/** The published rules with other entries of the military category: one for each period. */
export const withOwnLane = (...periods: Period[]): Rulebook => ({
  ...PUBLISHED_RULEBOOK,
  categories: [
    ...PUBLISHED_RULEBOOK.categories.filter(({ lane }) => lane !== 'military'),
    ...periods.map(([from, to]) => ({ ...military, from, to })),
  ],
});
