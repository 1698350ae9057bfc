import { DeleteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { SCHEMA_SET } from '../table/item-type.ts';
import { profileKey } from '../table/keys.ts';
import { type Notice, readNotice } from '../table/notice.ts';
import { type Notification, outboxKey } from '../table/outbox.ts';
import { conditionFailed, unlessRefused } from '../writes/conditional-write.ts';
import { guardedWrite } from '../writes/guarded-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import type { NotifyDependencies } from './dependencies.ts';

/** The right to send one notification until an instant. */
export interface Claim {
  notification: Notification;
  until: string;
}

/** An e-mail that is out and has no receipt goes out again, so the receipt is worth some tries. */
const RECEIPT_ATTEMPTS = 4;

/**
 * Claims a notification, so that no other run sends it meanwhile.
 *
 * @returns the claim; `settled` when it was sent, refused or skipped before; `held` when another run is at it
 */
export async function claimNotice(
  notification: Notification,
  deps: NotifyDependencies,
): Promise<Claim | 'settled' | 'held'> {
  const { profileId, kind, about } = notification;
  const { table, now, leaseMs } = deps;
  const at = now();
  const until = new Date(at.getTime() + leaseMs).toISOString();
  try {
    await itemWrite(
      new UpdateCommand({
        TableName: table,
        Key: profileKey.notice(profileId, kind, about),
        UpdateExpression: `SET #state = :sending, claimedUntil = :until, ${SCHEMA_SET.expression}`,
        // A claim that reaches further ahead than any of now could is of a clock that was wrong.
        ConditionExpression:
          'attribute_not_exists(PK) OR (#state = :sending AND (claimedUntil <= :now OR claimedUntil > :never))',
        ExpressionAttributeNames: { '#state': 'state', ...SCHEMA_SET.names },
        ExpressionAttributeValues: {
          ...SCHEMA_SET.values,
          ':sending': 'sending',
          ':until': until,
          ':now': at.toISOString(),
          ':never': new Date(at.getTime() + 2 * leaseMs).toISOString(),
        },
      }),
      deps,
    );
    return { notification, until };
  } catch (error) {
    if (!conditionFailed(error)) throw error;
    const notice = await readNotice(deps, notification);
    return notice && notice.state !== 'sending' ? 'settled' : 'held';
  }
}

/** Writes the receipt and clears the outbox entry. @returns false when the claim does not hold any more */
async function writeReceipt(
  { notification, until }: Claim,
  state: Exclude<Notice['state'], 'sending'>,
  detail: string,
  deps: NotifyDependencies,
): Promise<boolean> {
  const { profileId, kind, about } = notification;
  const { table } = deps;
  const entry = outboxKey(notification);
  return guardedWrite(
    [
      {
        Update: {
          TableName: table,
          Key: profileKey.notice(profileId, kind, about),
          UpdateExpression: 'SET #state = :state, settledAt = :now, detail = :detail REMOVE claimedUntil',
          ConditionExpression: '#state = :sending AND claimedUntil = :until',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':state': state,
            ':now': deps.now().toISOString(),
            ':detail': detail,
            ':sending': 'sending',
            ':until': until,
          },
        },
      },
      ...(entry ? [{ Delete: { TableName: table, Key: entry } }] : []),
    ],
    deps,
  );
}

/**
 * Records what became of a claimed notification and clears its outbox entry, together. When the claim had run out and
 * another run took it over, that run's record stands; likewise when an earlier try wrote it and only lost the answer.
 */
export async function settleNotice(
  claim: Claim,
  state: Exclude<Notice['state'], 'sending'>,
  detail: string,
  deps: NotifyDependencies,
): Promise<void> {
  const { notification, until } = claim;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (await writeReceipt(claim, state, detail, deps)) return;
      break;
    } catch (error) {
      if (attempt === RECEIPT_ATTEMPTS) throw error;
      await deps.sleep(deps.random() * 100 * 2 ** attempt);
    }
  }
  const { kind, profileId, about } = notification;
  const notice = await readNotice(deps, notification);
  if (!notice || notice.claimedUntil === until) throw new Error('a receipt is neither written nor refused');
  deps.log('notice-settled-elsewhere', { kind, profileId, about });
}

/**
 * Gives a claim back after a fault that is known to have sent nothing, so that the next try need not wait for it. One
 * that has run out and is another run's by now stays with that run.
 */
export async function releaseNotice(
  { notification: { profileId, kind, about }, until }: Claim,
  deps: NotifyDependencies,
): Promise<void> {
  const write = itemWrite(
    new UpdateCommand({
      TableName: deps.table,
      Key: profileKey.notice(profileId, kind, about),
      UpdateExpression: 'SET claimedUntil = :now',
      ConditionExpression: '#state = :sending AND claimedUntil = :until',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':sending': 'sending', ':now': deps.now().toISOString(), ':until': until },
    }),
    deps,
  );
  await unlessRefused(write);
}

/** Clears the outbox entry of a notification that was settled before. */
export async function clearOutbox(notification: Notification, deps: NotifyDependencies): Promise<void> {
  const entry = outboxKey(notification);
  if (entry) await itemWrite(new DeleteCommand({ TableName: deps.table, Key: entry }), deps);
}
