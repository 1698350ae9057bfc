import type { ScoreResult } from '#domain/result/score-result';
import { Refusal } from '#functions/problem/refusal';
import { changeProfile } from '#functions/profile-life/change-profile';
import { enteredByTime } from '#functions/profile-life/pool-entry';
import { rescoredStanding } from '#functions/profile-life/rescored-standing';
import { answerInvitation } from '#functions/profiles/answer-invitation';
import type { ProfileDependencies } from '#functions/profiles/dependencies';
import { withdrawProfile } from '#functions/profiles/withdraw-profile';
import { readProfile, type StoredProfile } from '#functions/table/stored-profile';
import type { Random } from '#local/population/random';
import type { Edit } from '../finished-round/check-places.ts';
import { EVERY_PROGRAM } from '../functions/run-round/told-scorer.ts';
import type { Cluster } from './cluster.ts';

const LANES = [['general'], ['general', 'cec'], ['cec'], []];

/** One candidate does something, through the use cases of the API; what is refused does not happen. */
export async function act({ world, turns, edits }: Cluster, id: string, random: Random): Promise<void> {
  const deps: ProfileDependencies = {
    db: turns.inTurn(world.client, id),
    table: world.table,
    now: world.roundDeps.now,
    newId: () => id,
    random: random.fraction,
    pause: async () => {},
  };
  const sub = `sub-${id}`;
  const deadline = new AbortController().signal;
  const edit = async () => {
    let edited: Edit | undefined;
    const stored = await changeProfile(
      async () => {
        const stored = await readProfile(deps, id);
        if (!stored) throw new Refusal('not-found');
        return stored;
      },
      ({ standing, profile }) => {
        edited = undefined;
        const { state, ruleset, scoredOn: asOf, nextChangeOn } = standing;
        if (state !== 'in-pool' && state !== 'ineligible') return undefined;
        const lanes = random.oneOf(LANES);
        const crs = { total: random.integer(380, 620) };
        const programs = EVERY_PROGRAM;
        const result = { asOf, ruleset, crs, programs, lanes, nextChangeOn } as unknown as ScoreResult;
        const at = deps.now().toISOString();
        const scoreOn = (day: string) => world.roundDeps.score({ profile }, day);
        const placed = enteredByTime(standing, at.slice(0, 10), scoreOn);
        const after = rescoredStanding(placed, 'edited', result, at);
        if (!after || after.state === 'expired') return undefined;
        edited = { id, version: after.version, at, ranks: lanes.length > 0 };
        return { after };
      },
      deadline,
      deps,
    );
    // Who changed nothing may have read long ago, and knows nothing new.
    if (!edited) return undefined;
    edits.push(edited);
    return stored;
  };
  const answer = random.oneOf(['accept', 'decline'] as const);
  const action = random.weighted<() => Promise<StoredProfile | undefined>>([
    [edit, 5],
    [() => withdrawProfile(sub, deadline, deps).then(() => undefined), 1],
    [() => answerInvitation({ sub, answer }, deadline, deps), 3],
  ]);
  const changed = await action().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return undefined;
  });
  // What the facts say from now on, whoever scores them.
  if (changed)
    world.scores.set(`${id}@example.org`, { total: changed.standing.score, lanes: changed.standing.lanes });
}
