import type { IsoDate } from '../../profile/profile.ts';
import type { Dated } from '../dated.ts';
import type { EducationLevel } from '../rows.ts';

export const CATEGORY_LANES = [
  'french',
  'healthcare',
  'stem',
  'trades',
  'transport',
  'agriculture',
  'education',
  'physicians',
  'senior-managers',
  'researchers',
  'military',
] as const;
export type CategoryLane = (typeof CATEGORY_LANES)[number];

/** Paid hours in one of the occupations, all of them in the same one. Twelve months are 1,560 hours, six are 780. */
export interface WorkCondition {
  kind: 'work';
  hours: number;
  withinYears: number;
  /** `unresolved`: sources disagree; the stricter reading decides, and the result says when it matters. */
  continuous: 'yes' | 'no' | 'unresolved';
  where: 'anywhere' | 'CA';
  occupations: readonly string[];
}

/** The level in all four abilities. */
export interface LanguageCondition {
  kind: 'language';
  language: 'en' | 'fr';
  level: number;
}

/** Continuous foreign service, a full-time offer in one of the occupations, and education of at least the level. */
export interface MilitaryCondition {
  kind: 'military';
  serviceYears: number;
  education: EducationLevel;
  occupations: readonly string[];
}

/** One category of one version. In force from `from` to `to`, both included. */
export interface CategoryRules extends Dated {
  lane: CategoryLane;
  version: string;
  nameEn: string;
  nameFr: string;
  to: IsoDate | null;
  condition: WorkCondition | LanguageCondition | MilitaryCondition;
}
