import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoInstant } from '#domain/profile/profile';
import { profileKey } from './keys.ts';
import type { Notification } from './outbox.ts';

/** The receipt of one notification: who is sending it, or what became of it. Kept with the profile. */
export interface Notice {
  /** `refused`: the mail service will not take it, ever. `skipped`: there is nobody to write to, or nothing to say. */
  state: 'sending' | 'sent' | 'refused' | 'skipped';
  /** Until then nobody else may send it. */
  claimedUntil?: IsoInstant;
  /** When it left `sending`. */
  settledAt?: IsoInstant;
  /** The mail service's id of the message, or its reason for refusing, or why there was nothing to send. */
  detail?: string;
}

/** The receipt of a notification, read consistently. */
export async function readNotice(
  db: DynamoDBDocumentClient,
  table: string,
  { profileId, kind, about }: Notification,
): Promise<Notice | undefined> {
  const { Item } = await db.send(
    new GetCommand({
      TableName: table,
      Key: profileKey.notice(profileId, kind, about),
      ConsistentRead: true,
    }),
  );
  return Item as Notice | undefined;
}
