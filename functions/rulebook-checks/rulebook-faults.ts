import { LANGUAGE_TESTS } from '#domain/profile/profile';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { bodyFaults } from './body-faults.ts';
import { categoryFaults } from './category-faults.ts';
import { crsFaults } from './crs-faults.ts';
import { dateFaults, periodFaults } from './date-faults.ts';
import { deadlineFaults, fundsFaults } from './funds-faults.ts';
import { policyFaults } from './policy-faults.ts';
import { programFaults } from './program-faults.ts';
import { scaleFaults } from './scale-faults.ts';
import { sourceFaults } from './source-faults.ts';

/** Before it no facts are dated: tables of tests start here. */
const EARLIEST = '1900-01-01';

function testFaults({ languageScales }: Rulebook): string[] {
  return LANGUAGE_TESTS.flatMap((test) => {
    const tables = languageScales.filter((scale) => scale.test === test);
    const starts = tables.some(({ from }) => from <= EARLIEST);
    return [
      ...(starts ? [] : [`test ${test}: no table for a sitting of ${EARLIEST}`]),
      ...periodFaults(`test ${test}`, tables, true),
    ];
  });
}

function laneFaults({ categories }: Rulebook): string[] {
  return [...new Set(categories.map(({ lane }) => lane))].flatMap((lane) =>
    periodFaults(
      `category ${lane}`,
      categories.filter((category) => category.lane === lane),
    ),
  );
}

function setFaults({ crs, programs }: Rulebook): string[] {
  const [first] = crs;
  const ids = crs.map(({ id }) => id);
  const faults = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))].map(
    (id) => `crs: two sets are called ${id}`,
  );
  const programsStart = programs[0]?.from;
  if (first !== undefined && programsStart !== undefined && programsStart > first.from)
    faults.push(`programs: nothing before ${programsStart}, where ${first.from} is the first day of the crs`);
  return faults;
}

/** A set contains changes that took effect by its first day, and no other. */
function containedFaults({ crs, unpublishedCrs }: Rulebook): string[] {
  const known = new Set(unpublishedCrs.map(({ from }) => from));
  return crs.flatMap(({ id, from, contains = [] }) => [
    ...contains
      .filter((day) => !known.has(day))
      .map((day) => `crs ${id}: no unpublished change of ${day} to contain`),
    ...contains
      .filter((day) => known.has(day) && day > from)
      .map((day) => `crs ${id}: begins on ${from}, before the change of ${day} that it contains`),
  ]);
}

/**
 * Names what is wrong with the figures of a rulebook, in sentences for its author; empty when nothing is.
 *
 * Rows must follow each other without gaps or overlaps, and dated entries must not overlap. Caps must be what their
 * factors add up to, and every accepted test must have a table for every day. `rulebookShapeFaults` comes first for
 * rules that no compiler has seen.
 *
 * @example rulebookFaults({ ...PUBLISHED_RULEBOOK, crs: [] }) // ['crs: no entry']
 */
export function rulebookFaults(book: Rulebook): string[] {
  return [
    ...dateFaults('crs', book.crs),
    ...dateFaults('unpublishedCrs', book.unpublishedCrs, true),
    ...dateFaults('programs', book.programs),
    ...dateFaults('funds', book.funds, true),
    ...setFaults(book),
    ...containedFaults(book),
    ...book.crs.flatMap(crsFaults),
    ...book.programs.flatMap(programFaults),
    ...deadlineFaults(book.funds),
    ...book.funds.flatMap(fundsFaults),
    ...policyFaults(book.policies),
    ...bodyFaults(book.assessmentBodies),
    ...testFaults(book),
    ...book.languageScales.flatMap(scaleFaults),
    ...laneFaults(book),
    ...book.categories.flatMap(categoryFaults),
    ...sourceFaults(book),
  ];
}
