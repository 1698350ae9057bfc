import { FaultyRulebook } from '#domain/rulebook/faulty-rulebook';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { rulebookShapeFaults } from '#functions/rulebook-shape/rulebook-schema';
import type { Command } from './command.ts';

/**
 * The command, run only by rules that are made as their types say. What follows from their figures is checked when they
 * are first used.
 *
 * @throws FaultyRulebook, which names every place
 */
export function withCheckedRules(command: Command, rules: unknown = PUBLISHED_RULEBOOK): Command {
  return (surroundings) => {
    const faults = rulebookShapeFaults(rules);
    if (faults.length > 0) throw new FaultyRulebook(faults);
    return command(surroundings);
  };
}
