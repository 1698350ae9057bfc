import { Refusal } from '../problem/refusal.ts';
import { changeProfile } from '../profile-life/change-profile.ts';
import { withoutLapsedOffer } from '../profile-life/lapsed-offer.ts';
import { placedByTime } from '../profile-life/score-stored.ts';
import { nominationPut } from '../table/nomination.ts';
import { type Notification, outboxPut } from '../table/outbox.ts';
import type { Standing } from '../table/standing.ts';
import type { NominationDependencies } from './dependencies.ts';
import { findNominee, type NominationOrder } from './find-nominee.ts';

/** The candidate has thirty calendar days to accept or reject (IRCC, provincial nominees in Express Entry). */
const DAYS_TO_ANSWER = 30;
const DAY_MS = 86_400_000;

type Offer = NonNullable<Standing['offeredNomination']>;

/**
 * Offers a province's nomination to a candidate and tells them by e-mail. Offering again while the offer stands changes
 * nothing and gives the same offer.
 *
 * @throws Refusal `not-found`, `own-profile`, `already-nominated`, `profile-invited`, `profile-closed`, `conflict`
 */
export async function offerNomination(
  order: NominationOrder,
  deadline: AbortSignal,
  deps: NominationDependencies,
): Promise<Offer> {
  const { profileId, province, by } = order;
  let notification: Notification | undefined;
  const { standing } = await changeProfile(
    () => findNominee(order, deadline, deps),
    (stored) => {
      notification = undefined;
      const now = deps.now();
      const at = now.toISOString();
      const before = placedByTime(stored, at.slice(0, 10));
      if (before.state === 'invited') throw new Refusal('profile-invited');
      if (before.state === 'applied' || at >= before.expiresAt) throw new Refusal('profile-closed');
      const { standing: open, also } = withoutLapsedOffer(deps.table, before, at);
      if (open.offeredNomination?.province === province) return undefined;
      if (open.offeredNomination || open.nomination) throw new Refusal('already-nominated');
      const lapsesAt = new Date(now.getTime() + DAYS_TO_ANSWER * DAY_MS).toISOString();
      const offer: Offer = { id: deps.newId(), province, offeredAt: at, lapsesAt };
      const { id: nominationId, offeredAt } = offer;
      const record = {
        nominationId,
        profileId,
        province,
        state: 'offered',
        offeredAt,
        lapsesAt,
        by,
        changedAt: at,
      } as const;
      const told = { kind: 'nominated', profileId, about: nominationId, at } as const;
      notification = told;
      return {
        after: { ...open, offeredNomination: offer, version: before.version + 1 },
        also: [nominationPut(deps.table, record), outboxPut(deps.table, told), ...also],
      };
    },
    deadline,
    deps,
  );
  if (notification) await deps.announce(notification, deadline);
  if (!standing.offeredNomination) throw new Refusal('conflict');
  return standing.offeredNomination;
}
