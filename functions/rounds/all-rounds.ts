import type { Round } from '../table/round.ts';
import { listRounds } from '../table/round-list.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** Every round that is known, newest first. */
export async function allRounds(deadline: AbortSignal, deps: RoundsDependencies): Promise<Round[]> {
  const all: Round[] = [];
  for (let after: string | undefined; ; ) {
    const { rounds, last } = await listRounds(after === undefined ? {} : { after }, deadline, deps);
    all.push(...rounds);
    if (last === undefined) return all;
    after = last;
  }
}
