import type { Profile } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import { Refusal } from '../problem/refusal.ts';
import { factsPut } from '../table/facts.ts';
import type { Standing } from '../table/standing.ts';
import { standingTransition } from '../table/standing-transition.ts';
import type { StoredProfile } from '../table/stored-profile.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';

/** What a profile becomes. */
export interface Change {
  after: Standing;
  /** New facts; the old ones stay when absent. */
  profile?: Profile;
  /** What else is written with it. */
  also?: TransactItem[];
}

const ATTEMPTS = 5;

/**
 * Reads a profile, asks what it becomes, and writes that, guarded by the version that was read. When another writer was
 * faster it begins again, so that no change is lost and none is made from old facts.
 *
 * @param read the profile to change
 * @param decide the change; `undefined` when there is nothing to change. Refusals that it throws end the matter
 * @returns the profile after the change
 * @throws Refusal `conflict` when others were faster every time
 */
export function changeProfile(
  read: () => Promise<StoredProfile>,
  decide: (current: StoredProfile) => Change | undefined,
  deadline: AbortSignal,
  access: TableAccess,
): Promise<StoredProfile> {
  return decideAndWrite({
    read,
    decide(current) {
      const change = decide(current);
      if (!change) return { result: current };
      const { after, profile, also = [] } = change;
      const facts = profile ? [factsPut(access.table, after.profileId, profile)] : [];
      return {
        result: { standing: after, profile: profile ?? current.profile },
        writes: [...also, ...facts, ...standingTransition(access.table, current.standing, after)],
      };
    },
    write: (items: TransactItem[]) => transact(access, items, deadline),
    attempts: ATTEMPTS,
    exhausted: () => new Refusal('conflict'),
  });
}
