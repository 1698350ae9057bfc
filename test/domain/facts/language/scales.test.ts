import { describe, expect, it } from 'vitest';
import { levelOf } from '#domain/facts/language/sitting';
import { ABILITIES } from '#domain/profile/profile';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import reference from '../../reference/language-tests.json' with { type: 'json' };

type Range = { min: number; max: number };
type Row = { level: number } & Record<(typeof ABILITIES)[number], Range>;
interface Reference {
  id: string;
  rows?: readonly Row[];
  tables?: readonly { from: string | null; rows: readonly Row[] }[];
}

const TESTS: readonly Reference[] = reference.tests;

function scaleOf(id: string, from: string | null): LanguageScale {
  const scales = PUBLISHED_RULEBOOK.languageScales.filter(({ test }) => test === id.replaceAll('_', '-'));
  const found = from === null ? scales[0] : scales.find((scale) => scale.from === from);
  if (found === undefined) throw new Error(`no scale for ${id} from ${from}`);
  return found;
}

const CASES = TESTS.flatMap(({ id, rows, tables }) =>
  (tables ?? [{ from: null, rows: rows ?? [] }]).flatMap((table) =>
    table.rows
      // The row of the old TEF called 3 means "below 4" and is no level.
      .filter(({ level, reading }) => !(level === 3 && reading.min === 0))
      .flatMap((row) =>
        ABILITIES.map((ability) => ({ id, from: table.from, ability, level: row.level, ...row[ability] })),
      ),
  ),
);

describe('every row of the published equivalency tables', () => {
  it.each(CASES)(
    '$id from $from, $ability: $min to $max is level $level',
    ({ id, from, ability, level, min, max }) => {
      const scale = scaleOf(id, from);
      const { step, lowest } = scale.ranges[ability];
      expect(levelOf(scale, ability, min)).toBe(level);
      expect(levelOf(scale, ability, max)).toBe(level);
      if (min > lowest) expect(levelOf(scale, ability, min - step)).toBeLessThan(level);
      if (level < 10) expect(levelOf(scale, ability, max + step)).toBe(level + 1);
    },
  );
});
