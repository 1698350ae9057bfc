import type { CategoryRules } from '#domain/rulebook/categories/category-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import type { Rulebook } from '#domain/rulebook/rulebook';

const START = '2027-01-01';
const DAY_BEFORE = '2026-12-31';

const base = PUBLISHED_RULEBOOK.crs.find(({ id }) => id === '2025-03-25');
if (base === undefined) throw new RangeError('there are no rules to start from');

/** A sibling in the country gives 40 points instead of 15; everything else stays. */
const points = {
  ...base,
  id: 'northland-2027',
  from: START,
  source: 'Northland Gazette, no. 12',
  additional: { ...base.additional, sibling: 40 },
};

/** Bakers for six months of the last two years, instead of the trades published for Canada. */
const bakers: CategoryRules = {
  lane: 'trades',
  version: 'northland-2027',
  nameEn: 'Bakers',
  nameFr: 'Boulangers',
  from: START,
  to: null,
  source: 'Northland Gazette, no. 12',
  condition: {
    kind: 'work',
    hours: 780,
    withinYears: 2,
    continuous: 'no',
    where: 'anywhere',
    occupations: ['63202'],
  },
};

/** What was in force stays as it was, up to the day before. */
function ended(category: CategoryRules): CategoryRules {
  return category.lane === 'trades' && category.to === null ? { ...category, to: DAY_BEFORE } : category;
}

export const NORTHLAND: Rulebook = {
  ...PUBLISHED_RULEBOOK,
  crs: [...PUBLISHED_RULEBOOK.crs.filter(({ from }) => from < START), points],
  categories: [...PUBLISHED_RULEBOOK.categories.map(ended), bakers],
};
