import { expect, it } from 'vitest';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookText } from '#domain/rulebook/rulebook-text';
import reference from '../reference/occupations.json' with { type: 'json' };

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
