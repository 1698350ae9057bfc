import { expect } from 'vitest';
import type { Rulebook } from '#domain/rulebook/rulebook';
import { checkedRulebook } from '#functions/rulebook-checks/checked-rulebook';
import { rulebookFaults } from '#functions/rulebook-checks/rulebook-faults';

/** Rules with a fault say so in a sentence, and are refused. */
export function expectFault(rules: Rulebook, sentence: string): void {
  expect(rulebookFaults(rules).join('\n')).toContain(sentence);
  expect(() => checkedRulebook(rules)).toThrow(sentence);
}
