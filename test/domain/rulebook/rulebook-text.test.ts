import { expect, it } from 'vitest';
import { withOwnRules } from '#domain/rulebook/own-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookText } from '#domain/rulebook/rulebook-text';
import reference from '../reference/occupations.json' with { type: 'json' };
import { EXAMPLE, EXAMPLE_ADDITIONAL, EXAMPLE_RULEBOOK } from './example-rules.ts';

/** Deletes the words in place: another way than leaving them out when writing. */
function withoutWords(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const words = ['source', 'what', 'nameEn', 'nameFr', 'toShowEn', 'toShowFr'];
  for (const word of words) Reflect.deleteProperty(value, word);
  for (const part of Object.values(value)) withoutWords(part);
}

it('says everything of every entry but its words', () => {
  const expected = structuredClone(PUBLISHED_RULEBOOK);
  withoutWords(expected);
  expect(JSON.parse(rulebookText(PUBLISHED_RULEBOOK))).toEqual({
    formulas: expect.any(Number),
    occupations: expect.any(Object),
    ...expected,
  });
});

it('says which occupations there are, and which changed sides when TEER categories came', () => {
  expect(JSON.parse(rulebookText(PUBLISHED_RULEBOOK)).occupations).toEqual({
    codes: Object.keys(reference.unit_groups).sort().join(' '),
    unskilled: reference.skill_type_changes.skilled_only_since,
    skilled: reference.skill_type_changes.skilled_only_before,
  });
});

it('is the same for the same rules', () => {
  expect(rulebookText(structuredClone(PUBLISHED_RULEBOOK))).toBe(rulebookText(PUBLISHED_RULEBOOK));
});

it('differs by the rules of an operator, and by each figure in them, so that the pool is scored anew', () => {
  const other = { ...EXAMPLE, crs: { additional: { ...EXAMPLE_ADDITIONAL, sibling: 1 } } };
  const texts = [PUBLISHED_RULEBOOK, EXAMPLE_RULEBOOK, withOwnRules(PUBLISHED_RULEBOOK, other)].map(
    rulebookText,
  );
  expect(new Set(texts).size).toBe(3);
});
