import type { System } from '../system-types.ts';
import { subOf } from './submit-population.ts';

/**
 * Whether the demonstration has run in this system before, in an earlier start with the same data: its first candidate
 * has a profile.
 */
export async function alreadyPresent(system: System): Promise<boolean> {
  const token = await system.mint({ sub: subOf(0) });
  const answer = await fetch(`${system.apiUrl}/profiles/me`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await answer.arrayBuffer();
  return answer.ok;
}
