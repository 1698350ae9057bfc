import { expect, it } from 'vitest';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookText } from '#domain/rulebook/rulebook-text';

/** Deletes the words in place: another way than leaving them out when writing. */
function withoutWords(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const word of ['source', 'what', 'nameEn', 'nameFr']) Reflect.deleteProperty(value, word);
  for (const part of Object.values(value)) withoutWords(part);
}

it('says everything of every entry but its words', () => {
  const expected = structuredClone(PUBLISHED_RULEBOOK);
  withoutWords(expected);
  expect(JSON.parse(rulebookText(PUBLISHED_RULEBOOK))).toEqual({ formulas: expect.any(Number), ...expected });
});

it('is the same for the same rules', () => {
  expect(rulebookText(structuredClone(PUBLISHED_RULEBOOK))).toBe(rulebookText(PUBLISHED_RULEBOOK));
});
