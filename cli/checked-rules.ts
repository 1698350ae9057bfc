import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { checkedRulebook } from '#functions/rulebook-checks/checked-rulebook';
import type { Command } from './command.ts';

/**
 * The command, run only by rules without a fault, of shape or of figures.
 *
 * @throws FaultyRulebook, which names every fault
 */
export function withCheckedRules(command: Command, rules: unknown = PUBLISHED_RULEBOOK): Command {
  return (surroundings) => {
    checkedRulebook(rules);
    return command(surroundings);
  };
}
