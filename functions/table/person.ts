import * as v from 'valibot';
import type { ItemType } from './item-type.ts';
import { personKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

/** The pointer from a person to their latest profile. */
const PERSON: ItemType<{ profileId: string }> = {
  kind: 'person',
  shape: v.object({ profileId: v.string() }),
};

/** The id of a person's latest profile, active or not; `undefined` for a person who never had one. */
export async function latestProfileId(
  access: ReadAccess,
  sub: string,
  deadline: AbortSignal,
): Promise<string | undefined> {
  const pointer = await getItem(access, PERSON, personKey(sub), { deadline });
  return pointer?.profileId;
}
