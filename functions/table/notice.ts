import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { ItemType } from './item-type.ts';
import { profileKey } from './keys.ts';
import type { Notification } from './outbox.ts';
import { getItem, type ReadAccess } from './read-items.ts';

/** The receipt of one notification: who is sending it, or what became of it. Kept with the profile. */
export interface Notice {
  /** `refused`: the mail service will not take it, ever. `skipped`: no address to write to, or nothing to say. */
  state: 'sending' | 'sent' | 'refused' | 'skipped';
  /** Until then no other run may send it. */
  claimedUntil?: IsoInstant;
  /** When it left `sending`. */
  settledAt?: IsoInstant;
  /** The mail service's id of the message, or its reason for refusing, or why there was nothing to send. */
  detail?: string;
}

const NOTICE: ItemType<Notice> = {
  kind: 'receipt',
  shape: v.object({
    state: v.picklist(['sending', 'sent', 'refused', 'skipped']),
    claimedUntil: v.exactOptional(v.string()),
    settledAt: v.exactOptional(v.string()),
    detail: v.exactOptional(v.string()),
  }),
};

/** The receipt of a notification, read consistently. */
export function readNotice(
  access: ReadAccess,
  { profileId, kind, about }: Notification,
): Promise<Notice | undefined> {
  return getItem(access, NOTICE, profileKey.notice(profileId, kind, about));
}
