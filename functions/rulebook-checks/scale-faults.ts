import { isRealDate } from '#domain/calendar/iso-date';
import { ABILITIES } from '#domain/profile/profile';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';

/** Levels and the minima of every ability must rise row by row, within the scores that the test can give. */
export function scaleFaults({
  test,
  from,
  minima,
  ranges,
  validYears,
  acceptedFrom,
}: LanguageScale): string[] {
  const faults: string[] = [];
  const name = `test ${test} from ${from}`;
  if (minima.length === 0) faults.push(`${name}: no level`);
  if (validYears <= 0) faults.push(`${name}: ${validYears} is no number of years`);
  if (acceptedFrom !== undefined && !isRealDate(acceptedFrom))
    faults.push(`${name}: ${acceptedFrom} is no day`);
  for (const ability of ABILITIES) {
    const { lowest, highest, step } = ranges[ability];
    if (!(step > 0 && highest > lowest)) faults.push(`${name}: ${ability} has no scale`);
  }
  for (const [i, row] of minima.entries()) {
    const above = minima[i + 1];
    if (above !== undefined && above.level !== row.level + 1)
      faults.push(`${name}: level ${above.level} follows level ${row.level}`);
    for (const ability of ABILITIES) {
      const { lowest, highest } = ranges[ability];
      if (row[ability] < lowest || row[ability] > highest)
        faults.push(`${name}: ${ability} level ${row.level} is outside the scale`);
      if (above !== undefined && above[ability] <= row[ability])
        faults.push(`${name}: ${ability} level ${above.level} needs no more than level ${row.level}`);
    }
  }
  return faults;
}
