import { readOwnRules } from '#functions/rulebook-checks/read-own-rules';
import { chooseRules } from '#functions/rules/rulebook';

/**
 * Goes by the rules in the file of `--rules`; by the published ones where it was not given.
 *
 * @throws FaultyRulebook, which names every fault of the file
 */
export function takeRules(path: string | undefined): void {
  chooseRules(path === undefined ? undefined : readOwnRules(path));
}
