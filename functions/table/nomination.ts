import * as v from 'valibot';
import type { IsoInstant } from '#domain/profile/profile';
import type { TransactItem } from '../writes/transact-item.ts';
import { type ItemType, stored } from './item-type.ts';
import { profileKey } from './keys.ts';
import { getItem, queryPage, type ReadAccess } from './read-items.ts';

/** One nomination by a province, kept with the profile for good. */
export interface NominationRecord {
  nominationId: string;
  profileId: string;
  province: string;
  /**
   * `offered`: waits for the candidate. `withdrawn`: by the province. `lapsed`: the candidate did not answer in time.
   * `void`: the profile was withdrawn.
   */
  state: 'offered' | 'accepted' | 'rejected' | 'withdrawn' | 'lapsed' | 'void';
  offeredAt: IsoInstant;
  lapsesAt: IsoInstant;
  /** The `sub` of the nominator who offered it; absent in records of releases that did not write it. */
  by?: string;
  /** When it came into its state. */
  changedAt: IsoInstant;
  /** Who brought it there: the `sub` of a nominator or of the candidate, or `time`. Absent while `offered`. */
  changedBy?: string;
}

/** Writes a new nomination, with who offered it. */
export function nominationPut(table: string, nomination: NominationRecord & { by: string }): TransactItem {
  return {
    Put: {
      TableName: table,
      Item: stored(profileKey.nomination(nomination.profileId, nomination.nominationId), nomination),
      ConditionExpression: 'attribute_not_exists(PK)',
    },
  };
}

/**
 * Takes a nomination from `offered` or `accepted` to another state; one that is settled already fails the transaction.
 *
 * @param by as `changedBy` of the record
 */
export function nominationMoved(
  table: string,
  { profileId, nominationId }: Pick<NominationRecord, 'profileId' | 'nominationId'>,
  state: Exclude<NominationRecord['state'], 'offered'>,
  { at, by }: { at: IsoInstant; by: string },
): TransactItem {
  return {
    Update: {
      TableName: table,
      Key: profileKey.nomination(profileId, nominationId),
      UpdateExpression: 'SET #state = :state, changedAt = :at, changedBy = :by',
      ConditionExpression: '#state IN (:offered, :accepted)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':state': state,
        ':at': at,
        ':by': by,
        ':offered': 'offered',
        ':accepted': 'accepted',
      },
    },
  };
}

const NOMINATION: ItemType<NominationRecord> = {
  kind: 'nomination',
  shape: v.object({
    nominationId: v.string(),
    profileId: v.string(),
    province: v.string(),
    state: v.picklist(['offered', 'accepted', 'rejected', 'withdrawn', 'lapsed', 'void']),
    offeredAt: v.string(),
    lapsesAt: v.string(),
    by: v.exactOptional(v.string()),
    changedAt: v.string(),
    changedBy: v.exactOptional(v.string()),
  }),
};

/** A nomination, read consistently. */
export function readNomination(
  access: ReadAccess,
  { profileId, nominationId }: Pick<NominationRecord, 'profileId' | 'nominationId'>,
): Promise<NominationRecord | undefined> {
  return getItem(access, NOMINATION, profileKey.nomination(profileId, nominationId));
}

/** The nominations of a profile, whatever became of them. */
export async function readNominations(
  access: ReadAccess,
  profileId: string,
  deadline: AbortSignal,
): Promise<NominationRecord[]> {
  const { PK, SK } = profileKey.nomination(profileId, '');
  const slice = {
    KeyConditionExpression: 'PK = :pk AND begins_with(SK, :nominations)',
    ExpressionAttributeValues: { ':pk': PK, ':nominations': SK },
  };
  return (await queryPage(access, NOMINATION, slice, { deadline })).items;
}
