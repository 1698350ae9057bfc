import type { CategoryRules } from './category-rules.ts';
import { NAMES } from './names.ts';
import { codes } from './occupation-codes.ts';

const VERSION = {
  version: '2023',
  from: '2023-06-01',
  to: '2025-02-26',
  source: 'IRCC, categories announced 2023-05-31, 82 occupations',
};

const WORK = { kind: 'work', hours: 780, withinYears: 3, continuous: 'yes', where: 'anywhere' } as const;

/**
 * The first categories: six months of continuous work, in Canada or abroad. IRPA 10.3(1)(h.1)(iii), (h.2).
 * Announced as "starting June 2023"; the first day is taken as 2023-06-01.
 */
export const CATEGORIES_2023: readonly CategoryRules[] = [
  { ...VERSION, lane: 'french', ...NAMES.french, condition: { kind: 'language', language: 'fr', level: 7 } },
  {
    ...VERSION,
    lane: 'healthcare',
    ...NAMES.healthcareOnly,
    condition: {
      ...WORK,
      occupations: codes(`
      31100 31101 31102 31103 31110 31111 31112 31121 31200 31201 31202 31203
      31204 31209 31300 31301 31302 31303 32101 32102 32103 32109 32120 32121
      32122 32200 32201 32209 33101 33102 33103 33109 41301 41320 42203
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
      20010 20011 20012 21200 21201 21202 21203 21210 21211 21220 21221 21222
      21223 21230 21231 21232 21233 21234 21300 21310 21311 21321 21322 41400
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
      72014 72106 72200 72300 72310 72400 72402 72405 72406 73200
    `),
    },
  },
  {
    ...VERSION,
    lane: 'transport',
    ...NAMES.transport,
    condition: {
      ...WORK,
      occupations: codes(`
      70020 72403 72404 72600 72601 72602 72603 72604 73300 93200
    `),
    },
  },
  {
    ...VERSION,
    lane: 'agriculture',
    ...NAMES.agriculture,
    condition: { ...WORK, occupations: ['63201', '82030', '82031'] },
  },
];
