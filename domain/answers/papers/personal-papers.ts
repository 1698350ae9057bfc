import { toIsoDate } from '../../calendar/iso-date.ts';
import type { OpenDay } from '../../candidate/open-day.ts';
import { paper } from './one-paper.ts';
import type { Paper } from './paper.ts';

/**
 * The days on which the medical examination comes after the application: until 2023-09-30 and again from 2025-08-21 it
 * comes before it (IRCC, completeness check for Express Entry; announcement of 2025-08-12).
 */
const MEDICAL_LATER = { from: '2023-10-01', to: '2025-08-20' } as const;

type Given = Pick<Paper, 'for' | 'why'>;

/** The medical examination of every member of the family, accompanying or not, when the practice of the day asks for it. */
export function medicalPaper({ day }: OpenDay, given: Given): Paper {
  const asOf = toIsoDate(day);
  const later = MEDICAL_LATER.from <= asOf && asOf <= MEDICAL_LATER.to;
  return paper(later ? 'medical-examination-later' : 'medical-examination', given, {});
}

/** What every member of the family who comes along needs. */
export function personalPapers(given: Given): Paper[] {
  return [paper('passport', given, {}), paper('photographs', given, {})];
}
