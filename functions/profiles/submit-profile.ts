import { createHash } from 'node:crypto';
import type { Profile } from '#domain/profile/profile';
import type { ScoreResult } from '#domain/result/score-result';
import { Refusal } from '../problem/refusal.ts';
import { scoreOn } from '../rules/scoring.ts';
import { factsPut } from '../table/facts.ts';
import { idempotencyPut, readIdempotency, SUBMISSION } from '../table/idempotency.ts';
import { latestProfileId } from '../table/person.ts';
import { standingTransition } from '../table/standing-transition.ts';
import { readProfile, type StoredProfile } from '../table/stored-profile.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ProfileDependencies } from './dependencies.ts';
import { endOverdue } from './end-overdue.ts';
import { firstStanding } from './submission.ts';

/** One after the earlier profile was ended, and a look at what came in between. */
const ATTEMPTS = 3;

/** A submitted profile, with its score where it was not stored before. */
export interface Submitted extends StoredProfile {
  result?: ScoreResult;
}

export interface Submission {
  sub: string;
  profile: Profile;
  /** Of the sender's choice: a submission that is repeated with it is carried out once. */
  idempotencyKey?: string | undefined;
}

/**
 * Submits a person's profile: facts, standing, lane entries, timers and the record of the request in one transaction.
 * A repeated request gets the answer of the first, made anew from the record and the same body.
 *
 * The submission instant is taken here, and the deadline ends every attempt within eight seconds of it: a round that
 * waits longer than that after its own instant has seen every submission before it.
 *
 * An earlier profile whose time is over does not block the candidate, also when `timers` has not come to it yet.
 *
 * @throws Refusal `profile-exists`, `idempotency-key-reused`
 */
export async function submitProfile(
  { sub, profile, idempotencyKey }: Submission,
  deadline: AbortSignal,
  deps: ProfileDependencies,
): Promise<Submitted> {
  const now = deps.now();
  const submittedAt = now.toISOString();
  const profileId = deps.newId();
  const result = scoreOn({ profile }, submittedAt.slice(0, 10));
  const standing = firstStanding({ profileId, sub }, submittedAt, result);
  const request = idempotencyKey === undefined ? undefined : { sub, key: idempotencyKey };
  const record = { digest: digestOf(profile), standing };
  const items = [
    ...(request ? [idempotencyPut(deps.table, request, record, now)] : []),
    factsPut(deps.table, profileId, profile),
    ...standingTransition(deps.table, undefined, standing),
  ];
  /** What stands in the way of the submission, if it is not this very one. @returns the submission where it is written */
  async function meanwhile(attempt: number): Promise<StoredProfile | undefined> {
    const earlier = request && (await readIdempotency(deps, SUBMISSION, { request, now }, deadline));
    if (earlier && earlier.digest !== record.digest) throw new Refusal('idempotency-key-reused');
    if (earlier) return { standing: earlier.standing, profile };
    const latest = await latestProfileId(deps, sub, deadline);
    // An attempt whose answer was lost on the way may have been written: then the active profile is this very one.
    const written = latest === profileId ? await readProfile(deps, profileId, deadline) : undefined;
    if (written) return written;
    const free = attempt === 1 && latest !== undefined && (await endOverdue(latest, now, deadline, deps));
    if (!free) throw new Refusal('profile-exists');
    return undefined;
  }
  return decideAndWrite({
    // Most submissions meet nothing, so the first attempt reads nothing.
    read: async (attempt) => (attempt === 0 ? undefined : meanwhile(attempt)),
    decide: (written) =>
      written ? { result: written } : { result: { standing, profile, result }, writes: items },
    write: (writes: TransactItem[]) => transact(deps, writes, deadline),
    attempts: ATTEMPTS,
    exhausted: () => new Refusal('profile-exists'),
  });
}

function digestOf(profile: Profile): string {
  return createHash('sha256').update(canonicalJson(profile)).digest('base64url');
}
