import type { CategoryRules } from './category-rules.ts';
import { NAMES } from './names.ts';
import { codes } from './occupation-codes.ts';

const VERSION = {
  version: '2025',
  from: '2025-02-27',
  to: '2026-02-17',
  source: 'IRCC, categories announced 2025-02-27',
};

const WORK = {
  kind: 'work',
  hours: 780,
  withinYears: 3,
  continuous: 'unresolved',
  where: 'anywhere',
} as const;

/**
 * The lists of 2025-02-27. Sources disagree on whether the six months had to be continuous.
 */
export const CATEGORIES_2025: readonly CategoryRules[] = [
  { ...VERSION, lane: 'french', ...NAMES.french, condition: { kind: 'language', language: 'fr', level: 7 } },
  {
    ...VERSION,
    lane: 'healthcare',
    ...NAMES.healthcare,
    condition: {
      ...WORK,
      occupations: codes(`
      31100 31101 31102 31103 31110 31111 31112 31120 31121 31200 31201 31202
      31203 31209 31300 31301 31302 31303 32101 32102 32103 32104 32109 32111
      32120 32121 32122 32123 32124 32129 32201 33101 33102 33103 41300 41301
      42201
    `),
    },
  },
  {
    ...VERSION,
    lane: 'stem',
    ...NAMES.stem,
    condition: {
      ...WORK,
      occupations: codes(`
      20011 21220 21300 21301 21310 21321 21331 22300 22301 22310 63100
    `),
    },
  },
  {
    ...VERSION,
    lane: 'trades',
    ...NAMES.trades,
    condition: {
      ...WORK,
      occupations: codes(`
      22303 63200 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310
      72311 72320 72400 72401 72402 72422 72501 72999 73100 73110 73112 73113
      82021
    `),
    },
  },
  { ...VERSION, lane: 'agriculture', ...NAMES.agriculture, condition: { ...WORK, occupations: ['63201'] } },
  {
    ...VERSION,
    lane: 'education',
    ...NAMES.education,
    condition: { ...WORK, occupations: ['41220', '41221', '42202', '42203', '43100'] },
  },
  // Added on 2025-12-08: twelve months in Canada, announced as continuous.
  {
    version: '2025-physicians',
    from: '2025-12-08',
    to: '2026-02-17',
    source: 'IRCC, announcement of 2025-12-08',
    lane: 'physicians',
    ...NAMES.physicians,
    condition: {
      ...WORK,
      hours: 1560,
      continuous: 'yes',
      where: 'CA',
      occupations: ['31100', '31101', '31102'],
    },
  },
];
