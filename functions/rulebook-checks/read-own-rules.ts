import { readFileSync } from 'node:fs';
import type { OwnRules } from '#domain/rulebook/own-rules';
import { PUBLISHED_RULEBOOK } from '#domain/rulebook/published-rulebook';
import { FaultyRulebook } from './faulty-rulebook.ts';
import { ownRulesFaults } from './own-rules-faults.ts';

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new FaultyRulebook([`${path}: there is no such file, or it holds no JSON`], { cause });
  }
}

/**
 * The operator's rules in a file, checked against the published ones, to which they are added.
 *
 * @throws FaultyRulebook, which names every fault
 */
export function readOwnRules(path: string): OwnRules {
  const file = jsonIn(path);
  const faults = ownRulesFaults(file, PUBLISHED_RULEBOOK);
  if (faults.length > 0) throw new FaultyRulebook(faults);
  // Without a fault it is made as the type says.
  return file as OwnRules;
}
