import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '#functions/problem/refusal';
import { answerInvitation } from '#functions/profiles/answer-invitation';
import { changeProfile } from '#functions/profiles/change-profile';
import type { ProfileDependencies } from '#functions/profiles/dependencies';
import { withdrawProfile } from '#functions/profiles/withdraw-profile';
import { readProfile } from '#functions/table/stored-profile';
import type { Random } from '#local/population/random';
import type { Cluster } from './cluster.ts';

const LANES = [['general'], ['general', 'cec'], ['cec'], []];

/** One candidate does something, through the use cases of the API; what is refused does not happen. */
export async function act({ world }: Cluster, id: string, random: Random): Promise<void> {
  const deps: ProfileDependencies = {
    db: world.client,
    table: world.table,
    now: world.roundDeps.now,
    newId: () => id,
    random: random.fraction,
    pause: async () => wait(1),
  };
  const sub = `sub-${id}`;
  const deadline = AbortSignal.timeout(20_000);
  const edit = () =>
    changeProfile(
      async () => {
        const stored = await readProfile(deps, id);
        if (!stored) throw new Refusal('not-found');
        return stored;
      },
      ({ standing }) => {
        if (standing.state !== 'in-pool' && standing.state !== 'ineligible') return undefined;
        const lanes = random.oneOf(LANES);
        const state = lanes.length > 0 ? 'in-pool' : 'ineligible';
        const score = random.integer(380, 620);
        return { after: { ...standing, version: standing.version + 1, state, lanes, score } };
      },
      deadline,
      deps,
    );
  const answer = random.oneOf(['accept', 'decline'] as const);
  const action = random.weighted<() => Promise<unknown>>([
    [edit, 5],
    [() => withdrawProfile(sub, deadline, deps), 1],
    [() => answerInvitation({ sub, answer }, deadline, deps), 3],
  ]);
  await action().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
  });
}
