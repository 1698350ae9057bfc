import type { CategoryRules } from './category-rules.ts';

/**
 * Added beside the categories of 2025: twelve months in Canada, announced as continuous.
 */
export const PHYSICIANS_2025: readonly CategoryRules[] = [
  {
    lane: 'physicians',
    version: '2025-physicians',
    nameEn: 'Physicians with Canadian work experience',
    nameFr: 'Médecins ayant une expérience de travail au Canada',
    from: '2025-12-08',
    to: '2026-02-17',
    source: 'IRCC, announcement of 2025-12-08',
    condition: {
      kind: 'work',
      hours: 1560,
      withinYears: 3,
      continuous: 'yes',
      where: 'CA',
      occupations: ['31100', '31101', '31102'],
    },
  },
];
