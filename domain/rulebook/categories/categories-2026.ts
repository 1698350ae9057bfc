import type { CategoryRules } from './category-rules.ts';
import { NAMES } from './names.ts';
import { codes } from './occupation-codes.ts';

const VERSION = {
  version: '2026',
  from: '2026-02-18',
  to: null,
  source: 'IRCC, categories announced 2026-02-18',
};

const WORK = { kind: 'work', hours: 1560, withinYears: 3, continuous: 'no' } as const;

/**
 * The lists of 2026-02-18: twelve months, which need not be continuous; agriculture ended.
 */
export const CATEGORIES_2026: readonly CategoryRules[] = [
  { ...VERSION, lane: 'french', ...NAMES.french, condition: { kind: 'language', language: 'fr', level: 7 } },
  {
    ...VERSION,
    lane: 'healthcare',
    ...NAMES.healthcare,
    condition: {
      ...WORK,
      where: 'anywhere',
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
      where: 'anywhere',
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
      where: 'anywhere',
      occupations: codes(`
      22303 63201 70010 70011 72100 72102 72106 72200 72201 72300 72302 72310
      72311 72320 72400 72401 72402 72422 72501 72999 73100 73110 73112 73113
      82021
    `),
    },
  },
  {
    ...VERSION,
    lane: 'education',
    ...NAMES.education,
    condition: { ...WORK, where: 'anywhere', occupations: ['41220', '41221', '42202', '42203', '43100'] },
  },
  {
    ...VERSION,
    lane: 'transport',
    ...NAMES.transport,
    condition: { ...WORK, where: 'anywhere', occupations: ['22313', '72404', '72410', '72600'] },
  },
  {
    ...VERSION,
    lane: 'physicians',
    ...NAMES.physicians,
    condition: { ...WORK, where: 'CA', occupations: ['31100', '31101', '31102'] },
  },
  {
    ...VERSION,
    lane: 'senior-managers',
    ...NAMES.seniorManagers,
    condition: { ...WORK, where: 'CA', occupations: ['00012', '00013', '00014', '00015'] },
  },
  {
    ...VERSION,
    lane: 'researchers',
    ...NAMES.researchers,
    condition: { ...WORK, where: 'CA', occupations: ['41200', '41201'] },
  },
  {
    ...VERSION,
    lane: 'military',
    ...NAMES.military,
    condition: {
      kind: 'military',
      serviceYears: 10,
      education: 'two-year',
      occupations: ['40042', '42102', '43204'],
    },
  },
];
