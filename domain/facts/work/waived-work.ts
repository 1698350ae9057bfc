import type { LeftOut } from '../../result/warning-sentences.ts';
import type { CompiledPolicy } from '../../rulebook/compiled-policy.ts';

/** The bits of the policies by which work counts that is left out else, in an occupation. */
export function waivedUses(
  noc: string,
  leftOut: LeftOut | undefined,
  policies: readonly CompiledPolicy[],
): number {
  if (leftOut !== 'self-employed') return 0;
  let bits = 0;
  for (const { rules, bit, occupations } of policies)
    if (rules.waives === 'self-employment' && occupations.has(noc)) bits |= bit;
  return bits;
}
