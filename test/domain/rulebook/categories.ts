import type { CategoryRules, WorkCondition } from '#domain/rulebook/categories/category-rules';

type Of = Omit<CategoryRules, 'source'>;

const category = (of: Of): CategoryRules => ({ ...of, source: `IRCC, categories announced ${of.from}` });

const months = (hours: number, continuous: WorkCondition['continuous'], ...occupations: string[]) =>
  ({ kind: 'work', hours, withinYears: 3, continuous, where: 'anywhere', occupations }) as const;

const french = { lane: 'french', nameEn: 'French', nameFr: 'Français' } as const;
const trades = { lane: 'trades', nameEn: 'Trades', nameFr: 'Métiers' } as const;
const physicians = { lane: 'physicians', nameEn: 'Physicians', nameFr: 'Médecins' } as const;
const researchers = { lane: 'researchers', nameEn: 'Researchers', nameFr: 'Chercheurs' } as const;
const military = { lane: 'military', nameEn: 'Military recruits', nameFr: 'Recrues militaires' } as const;
const level7 = { kind: 'language', language: 'fr', level: 7 } as const;

/** A category of every kind, on the days of the published ones, with few occupations. */
export const CATEGORIES: readonly CategoryRules[] = [
  category({ ...french, version: '2025', from: '2025-02-27', to: '2026-02-17', condition: level7 }),
  category({
    ...trades,
    version: '2025',
    from: '2025-02-27',
    to: '2026-02-17',
    condition: months(780, 'unresolved', '72106', '72310'),
  }),
  category({
    ...physicians,
    version: '2025-physicians',
    from: '2025-12-08',
    to: '2026-02-17',
    condition: { ...months(1560, 'yes', '31102'), where: 'CA' },
  }),
  category({ ...french, version: '2026', from: '2026-02-18', to: null, condition: level7 }),
  category({
    ...trades,
    version: '2026',
    from: '2026-02-18',
    to: null,
    condition: months(1560, 'no', '72106', '72310'),
  }),
  category({
    ...researchers,
    version: '2026',
    from: '2026-02-18',
    to: null,
    condition: { ...months(1560, 'no', '41200', '41201'), where: 'CA' },
  }),
  category({
    ...military,
    version: '2026',
    from: '2026-02-18',
    to: null,
    condition: {
      kind: 'military',
      serviceYears: 10,
      education: 'two-year',
      occupations: ['40042', '42102', '43204'],
    },
  }),
];
