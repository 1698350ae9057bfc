import { crsFaults } from './faults/crs-faults.ts';
import { dateFaults, periodFaults } from './faults/date-faults.ts';
import { rowFaults } from './faults/row-faults.ts';
import { scaleFaults } from './faults/scale-faults.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * What is wrong with a rulebook, in sentences for whoever wrote it; empty when nothing is. Rows must follow each other
 * without gaps or overlaps, dated entries must not overlap, and caps must be what their factors add up to.
 */
export function rulebookFaults(book: Rulebook): string[] {
  const faults = [
    ...dateFaults('crs', book.crs),
    ...dateFaults('unpublishedCrs', book.unpublishedCrs, true),
    ...dateFaults('programs', book.programs),
    ...dateFaults('funds', book.funds),
    ...book.crs.flatMap(crsFaults),
    ...book.languageScales.flatMap(scaleFaults),
  ];
  for (const { from, fsw } of book.programs) {
    const { firstLanguage, experience, age } = fsw.grid;
    for (const [name, rows] of Object.entries({ firstLanguage, experience, age }))
      faults.push(...rowFaults(`programs ${from} ${name}`, rows));
  }
  for (const test of new Set(book.languageScales.map((scale) => scale.test)))
    faults.push(
      ...periodFaults(
        `test ${test}`,
        book.languageScales.filter((scale) => scale.test === test),
        true,
      ),
    );
  for (const lane of new Set(book.categories.map((category) => category.lane)))
    faults.push(
      ...periodFaults(
        `category ${lane}`,
        book.categories.filter((category) => category.lane === lane),
      ),
    );
  return faults;
}
