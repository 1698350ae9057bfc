import * as v from 'valibot';
import { NOTIFICATION_KINDS, type Notification } from '../table/outbox.ts';

const id = v.pipe(v.string(), v.regex(/^[\w.:-]{1,128}$/));

const schema = v.strictObject({
  kind: v.picklist(NOTIFICATION_KINDS),
  profileId: id,
  about: id,
  at: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))),
});

/**
 * The notification that a message of the queue carries.
 *
 * @throws Error on anything else: such a message ends in the dead-letter queue, for a person to look at
 */
export function parseNotification(body: string): Notification {
  return v.parse(schema, JSON.parse(body));
}
