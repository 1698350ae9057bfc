import type { CrsRules } from '#domain/rulebook/crs/crs-rules';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { CATEGORIES } from './categories.ts';
import { POINTS_2025 } from './points.ts';
import { FUNDS, REQUIREMENTS } from './requirements.ts';
import { SCALES } from './scales.ts';

const { additional } = POINTS_2025;

/**
 * A small rulebook for tests of rules: a day of each kind, and figures of 2025 that tests may count on. It shares nothing with
 * the published one, so that a change of that fails only the tests that state its figures.
 */
export const TEST_RULEBOOK: Rulebook = {
  crs: [
    {
      ...POINTS_2025,
      id: '2015-01-01',
      from: '2015-01-01',
      additional: { ...additional, french: 0, frenchWithEnglish: 0, sibling: 0 },
    },
    POINTS_2025,
  ],
  unpublishedCrs: [{ from: '2026-11-03', what: 'points for high wages', source: 'public notices' }],
  languageScales: SCALES,
  programs: [REQUIREMENTS],
  funds: FUNDS,
  policies: [],
  assessmentBodies: [],
  categories: CATEGORIES,
};

/** The test rulebook with a set of points more, which has the figures of 2025 where no others are given. */
export function withLaterPoints(from: string, change: Partial<CrsRules>): Rulebook {
  const { crs } = TEST_RULEBOOK;
  return { ...TEST_RULEBOOK, crs: [...crs, { ...POINTS_2025, id: from, from, ...change }] };
}
