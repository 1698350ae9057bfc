import { describe, expect, it } from 'vitest';
import { levelOf } from '#domain/facts/language/sitting';
import { ABILITIES, type Ability } from '#domain/profile/profile';
import type { LanguageScale } from '#domain/rulebook/language/language-scale';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import published from './scores.json' with { type: 'json' };

/** The table by which a sitting of that day is read. */
function scaleOf(test: string, takenOn: string): LanguageScale {
  const found = PUBLISHED_RULEBOOK.languageScales.find(
    (scale) => scale.test === test && scale.from <= takenOn && (scale.to === null || takenOn <= scale.to),
  );
  if (found === undefined) throw new Error(`no scale for ${test} on ${takenOn}`);
  return found;
}

const LOWEST_LEVEL = 4;
const ROWS = published.tables.flatMap((table) =>
  ABILITIES.flatMap((ability) =>
    table[ability].map((minimum, index) => ({ ...table, ability, minimum, level: LOWEST_LEVEL + index })),
  ),
);
const asAbility = (name: string): Ability => {
  const found = ABILITIES.find((ability) => ability === name);
  if (found === undefined) throw new Error(`no ability ${name}`);
  return found;
};

describe('levels that others have published', () => {
  it.each(ROWS)('$source, $test of $takenOn, $ability: level $level from $minimum', (row) => {
    const scale = scaleOf(row.test, row.takenOn);
    const { step } = scale.ranges[row.ability];
    expect(levelOf(scale, row.ability, row.minimum)).toBe(row.level);
    expect(levelOf(scale, row.ability, row.minimum - step)).toBeLessThan(row.level);
  });

  it.each(published.scores)('$source, $test of $takenOn, $ability $score: level $level', (row) => {
    expect(levelOf(scaleOf(row.test, row.takenOn), asAbility(row.ability), row.score)).toBe(row.level);
  });

  it.each(published.below)('$source, $test of $takenOn, $ability $score: below level $level', (row) => {
    expect(levelOf(scaleOf(row.test, row.takenOn), asAbility(row.ability), row.score)).toBeLessThan(
      row.level,
    );
  });
});
