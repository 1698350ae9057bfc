import { toIsoDate } from '../../calendar/iso-date.ts';
import { type File, paper } from './file.ts';
import type { Paper } from './paper.ts';

/**
 * The days on which the medical examination comes after the application: until 2023-09-30 and again from 2025-08-21 it
 * comes before it (IRCC, completeness check for Express Entry; announcement of 2025-08-12).
 */
const MEDICAL_LATER = { from: '2023-10-01', to: '2025-08-20' } as const;

type Of = Pick<Paper, 'for' | 'why'>;

/** The medical examination of every member of the family, accompanying or not, when the practice of the day asks for it. */
export function medicalPaper(file: File, of: Of): Paper {
  const asOf = toIsoDate(file.day);
  const later = MEDICAL_LATER.from <= asOf && asOf <= MEDICAL_LATER.to;
  return paper(file, later ? 'medical-examination-later' : 'medical-examination', of);
}

/** What everybody needs who comes along. */
export function personalPapers(file: File, of: Of): Paper[] {
  return [paper(file, 'passport', of), paper(file, 'photographs', of)];
}
