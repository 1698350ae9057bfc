import { isRealDate } from '#domain/calendar/iso-date';
import type { AssessmentBody } from '#domain/rulebook/assessments/assessment-body';
import { occupationFaults } from './category-faults.ts';

/** Each body must have a code of its own and a name, and an occupation one body at most. */
export function bodyFaults(bodies: readonly AssessmentBody[]): string[] {
  const faults: string[] = [];
  const codes = new Set<string>();
  const taken = new Set<string>();
  for (const { code, name, frenchName, from, occupations } of bodies) {
    if ([code, name, frenchName].some((text) => text.trim() === ''))
      faults.push(`body ${code}: no code or no name`);
    if (codes.has(code)) faults.push(`body ${code}: stands there twice`);
    codes.add(code);
    if (from !== null && !isRealDate(from)) faults.push(`body ${code}: ${from} is no day`);
    if (occupations.length > 0) faults.push(...occupationFaults(`body ${code}`, occupations));
    for (const noc of occupations) {
      if (taken.has(noc)) faults.push(`body ${code}: ${noc} has another body already`);
      taken.add(noc);
    }
  }
  return faults;
}
