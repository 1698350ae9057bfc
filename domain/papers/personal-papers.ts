import { toIsoDate } from '../calendar/iso-date.ts';
import { type File, paper } from './file.ts';
import type { Paper } from './paper.ts';

/**
 * From which day on the medical examination comes before the application, and from which after it: until 2023-09-30 and
 * again from 2025-08-21 before it (IRCC, completeness check for Express Entry; announcement of 2025-08-12).
 */
const MEDICAL_FIRST = [
  { from: '2015-01-01', first: true },
  { from: '2023-10-01', first: false },
  { from: '2025-08-21', first: true },
] as const;

type Of = Pick<Paper, 'for' | 'why'>;

/** The medical examination of every member of the family, accompanying or not, when the practice of the day asks for it. */
export function medicalPaper(file: File, of: Of): Paper {
  const asOf = toIsoDate(file.day);
  const first = MEDICAL_FIRST.findLast(({ from }) => from <= asOf)?.first ?? true;
  return paper(file, first ? 'medical-examination' : 'medical-examination-later', of);
}

/** What everybody needs who comes along. */
export function personalPapers(file: File, of: Of): Paper[] {
  return [paper(file, 'passport', of), paper(file, 'photographs', of)];
}
