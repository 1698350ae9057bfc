import { expect } from 'vitest';
import { evaluate } from '#domain/answers/score/score';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { rulebookFaults } from '#domain/rulebook/rulebook-faults';
import { somebody, TODAY } from '../somebody.ts';

/** Rules with a fault say so in a sentence, and score no candidate. */
export function expectFault(rules: Rulebook, sentence: string): void {
  expect(rulebookFaults(rules).join('\n')).toContain(sentence);
  // A copy, because rules that were used once are not looked at again.
  expect(() => evaluate(somebody(), TODAY, { rulebook: { ...rules } })).toThrow(sentence);
}
