import type { IsoDate, IsoInstant } from '#domain/profile/profile';
import type { Violations } from './violations.ts';
import type { WholeTable } from './whole-table.ts';

/** What a candidate submitted at the beginning of a history. */
export interface Submitted {
  submittedAt: IsoInstant;
  /** Whether the facts rank at once. */
  inPool: boolean;
  /** Else the day from which they do, by time alone; absent where they never do. */
  ranksFrom?: IsoDate;
}

/** An edit that was made: of which version of the profile, and whether its facts rank at once. */
export interface Edit {
  id: string;
  version: number;
  at: IsoInstant;
  ranks: boolean;
}

/** What is known of the candidates from outside the table. */
export interface Places {
  submitted: ReadonlyMap<string, Submitted>;
  edits: readonly Edit[];
  /** The instant of looking. */
  now: IsoInstant;
}

/**
 * The rule of the first entry, written down anew: a walk through what the candidate and the days did, in order.
 *
 * @returns `undefined` while the candidate was never in the pool
 */
function entryOf(
  { submittedAt, inPool, ranksFrom }: Submitted,
  edits: readonly Edit[],
  now: string,
): string | undefined {
  if (inPool) return submittedAt;
  let byTime = ranksFrom === undefined ? undefined : `${ranksFrom}T00:00:00.000Z`;
  for (const { at, ranks } of edits) {
    if (byTime !== undefined && byTime <= at) return byTime;
    if (ranks) return at;
    // Time does nothing for the facts of before.
    byTime = undefined;
  }
  return byTime !== undefined && byTime <= now ? byTime : undefined;
}

/** Of no 29 February. */
const yearAfter = (instant: string): string => `${Number(instant.slice(0, 4)) + 1}${instant.slice(4)}`;

/** Everybody's place is that of their first entry into the pool, and so are the twelve months of who came in later. */
export function checkPlaces({ standings }: WholeTable, { submitted, edits, now }: Places): Violations {
  const violations: Violations = [];
  for (const [id, known] of submitted) {
    const standing = standings.get(id);
    // Of a profile that is withdrawn nobody works out any more what time would have done.
    if (!standing || standing.state === 'withdrawn') continue;
    const own = edits.filter((edit) => edit.id === id).sort((a, b) => a.version - b.version);
    const entry = entryOf(known, own, now);
    const { submittedAt, expiresAt, neverInPool = false } = standing;
    if (submittedAt !== (entry ?? known.submittedAt))
      violations.push(`place of ${id}: ${submittedAt}, not ${entry ?? known.submittedAt}`);
    if (neverInPool !== (entry === undefined)) violations.push(`${id} was in the pool: ${!neverInPool}`);
    if (!known.inPool && entry !== undefined && expiresAt !== yearAfter(entry))
      violations.push(`${id}, in the pool since ${entry}, expires ${expiresAt}`);
  }
  return violations;
}
