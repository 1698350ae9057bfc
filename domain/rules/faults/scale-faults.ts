import { ABILITIES } from '../../profile/profile.ts';
import type { LanguageScale } from '../language/language-scale.ts';

/** Levels and the minima of every ability must rise row by row, within the scores that the test can give. */
export function scaleFaults({ test, from, minima, ranges }: LanguageScale): string[] {
  const faults: string[] = [];
  const name = `test ${test} from ${from}`;
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
