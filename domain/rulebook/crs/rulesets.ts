import type { UnpublishedChange } from '../rulebook.ts';
import {
  ADDITIONAL_2015,
  ADDITIONAL_2016,
  ADDITIONAL_2017,
  ADDITIONAL_2020,
  ADDITIONAL_2025,
} from './additional.ts';
import { CORE_2015 } from './core.ts';
import type { AdditionalRules, CrsRules } from './crs-rules.ts';
import { SPOUSE_2015 } from './spouse.ts';
import { TRANSFERABILITY_2015 } from './transferability.ts';

function ruleset(
  from: string,
  occupations: CrsRules['occupations'],
  additional: AdditionalRules,
  source: string,
): CrsRules {
  return {
    id: from,
    from,
    source,
    occupations,
    core: CORE_2015,
    spouse: SPOUSE_2015,
    transferability: TRANSFERABILITY_2015,
    additional,
    cap: 1200,
  };
}

const CRITERIA = 'IRCC, Comprehensive Ranking System criteria';

/** Every published set, oldest first. */
export const CRS_RULESETS: readonly CrsRules[] = [
  ruleset(
    '2015-01-01',
    'skill-type',
    ADDITIONAL_2015,
    `${CRITERIA}; Ministerial Instructions respecting the Express Entry system`,
  ),
  ruleset('2016-11-19', 'skill-type', ADDITIONAL_2016, 'Canada Gazette, Part I, vol. 150, no. 46'),
  ruleset('2017-06-06', 'skill-type', ADDITIONAL_2017, 'IRCC notice of changes, June 2017'),
  ruleset(
    '2020-10-20',
    'skill-type',
    ADDITIONAL_2020,
    'IRCC notice of 2020-10-27, in effect from 2020-10-20',
  ),
  ruleset('2022-11-16', 'teer', ADDITIONAL_2020, 'IRCC notice on NOC 2021 and TEER categories'),
  ruleset('2025-03-25', 'teer', ADDITIONAL_2025, CRITERIA),
];

/** In effect, but without figures that could be read: the newest known set applies, and the result says so. */
export const UNPUBLISHED_CRS_CHANGES: readonly UnpublishedChange[] = [
  {
    from: '2026-11-03',
    what: 'points for high-wage occupations in three levels, and for job offers in them',
    source: 'public notices of the amendment; its point values and its list of occupations were not found',
  },
];
