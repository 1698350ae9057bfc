import { expect } from 'vitest';
import type { Rulebook } from '#domain/rules/rulebook';
import { rulebookFaults } from '#domain/rules/rulebook-faults';
import { evaluate } from '#domain/score/score';
import { somebody, TODAY } from '../somebody.ts';

/** Rules with a fault say so in a sentence, and score nobody. */
export function expectFault(rules: Rulebook, sentence: string): void {
  expect(rulebookFaults(rules).join('\n')).toContain(sentence);
  // A copy, because rules that were used once are not looked at again.
  expect(() => evaluate(somebody(), TODAY, { ...rules })).toThrow(sentence);
}
