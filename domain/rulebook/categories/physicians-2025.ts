import type { CategoryRules } from './category-rules.ts';
import { NAMES } from './names.ts';

const VERSION = {
  version: '2025-physicians',
  from: '2025-12-08',
  to: '2026-02-17',
  source: 'IRCC, announcement of 2025-12-08',
};

const WORK = { kind: 'work', hours: 1560, withinYears: 3, continuous: 'yes', where: 'CA' } as const;

/**
 * Added beside the categories of 2025: twelve months in Canada, announced as continuous.
 */
export const PHYSICIANS_2025: readonly CategoryRules[] = [
  {
    ...VERSION,
    lane: 'physicians',
    ...NAMES.physicians,
    condition: { ...WORK, occupations: ['31100', '31101', '31102'] },
  },
];
