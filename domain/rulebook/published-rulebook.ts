import { ASSESSMENT_BODIES } from './assessments/bodies.ts';
import { CATEGORIES_2023 } from './categories/categories-2023.ts';
import { CATEGORIES_2025 } from './categories/categories-2025.ts';
import { CATEGORIES_2026 } from './categories/categories-2026.ts';
import { CRS_RULESETS, UNPUBLISHED_CRS_CHANGES } from './crs/rulesets.ts';
import { PUBLISHED_SCALES } from './language/published-scales.ts';
import { PUBLIC_POLICIES } from './policies/policies.ts';
import { FUNDS_TABLES } from './programs/funds.ts';
import { PROGRAM_RULES } from './programs/programs.ts';
import type { Rulebook } from './rulebook.ts';

/** The rules of Canada's Express Entry as published, for any day from 2015-01-01. */
export const PUBLISHED_RULEBOOK: Rulebook = {
  crs: CRS_RULESETS,
  unpublishedCrs: UNPUBLISHED_CRS_CHANGES,
  languageScales: PUBLISHED_SCALES,
  programs: PROGRAM_RULES,
  funds: FUNDS_TABLES,
  policies: PUBLIC_POLICIES,
  assessmentBodies: ASSESSMENT_BODIES,
  categories: [...CATEGORIES_2023, ...CATEGORIES_2025, ...CATEGORIES_2026],
};
