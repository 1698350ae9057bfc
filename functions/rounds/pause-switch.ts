import type { IsoInstant } from '#domain/profile/profile';
import { Refusal } from '../problem/refusal.ts';
import { SCHEMA_SET } from '../table/item-type.ts';
import { roundKey } from '../table/keys.ts';
import { type PoolHolder, readPoolHolder } from '../table/pool-holder.ts';
import { pauseRecordPut } from '../table/round-record.ts';
import { decideAndWrite } from '../writes/decide-and-write.ts';
import { transact } from '../writes/transact.ts';
import type { TransactItem } from '../writes/transact-item.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** What an officer does with the pause of all rounds, and why. */
export type PauseChange = { by: string } & ({ what: 'paused'; reason: string } | { what: 'resumed' });

const ATTEMPTS = 10;

/** Later than the change before, also when the clock says otherwise: the record is in the order of what was done. */
function instantAfter(last: IsoInstant | undefined, now: Date): IsoInstant {
  const earliest = last === undefined ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(earliest, now.getTime())).toISOString();
}

function writes(
  table: string,
  change: PauseChange,
  at: IsoInstant,
  last: IsoInstant | undefined,
): TransactItem[] {
  const { by } = change;
  const pause = change.what === 'paused' ? { at, by, reason: change.reason } : undefined;
  const unturned = last === undefined ? 'attribute_not_exists(turnedAt)' : 'turnedAt = :last';
  return [
    {
      Update: {
        TableName: table,
        Key: roundKey.running,
        UpdateExpression: `SET turnedAt = :at, ${SCHEMA_SET.expression}${pause ? ', pause = :pause' : ' REMOVE pause'}`,
        ConditionExpression: `attribute_${pause ? 'not_' : ''}exists(pause) AND ${unturned}`,
        ExpressionAttributeNames: SCHEMA_SET.names,
        ExpressionAttributeValues: {
          ...SCHEMA_SET.values,
          ':at': at,
          ...(pause && { ':pause': pause }),
          ...(last === undefined ? {} : { ':last': last }),
        },
      },
    },
    pauseRecordPut(table, { ...change, at }),
  ];
}

const isSo = ({ pause }: PoolHolder, { what }: PauseChange): boolean =>
  (pause !== undefined) === (what === 'paused');

/**
 * Pauses all rounds or ends the pause, and adds that to the record, in one. When it stands so already, this writes
 * nothing. However many officers change it at once, each entry of the record undoes the one before.
 *
 * @throws Refusal `conflict` when other officers were faster every time
 */
export function setPause(
  change: PauseChange,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<void> {
  const { table, now } = deps;
  return decideAndWrite({
    read: () => readPoolHolder(deps, deadline),
    decide: (holder) => ({
      result: undefined,
      writes: isSo(holder, change)
        ? undefined
        : writes(table, change, instantAfter(holder.turnedAt, now()), holder.turnedAt),
    }),
    write: (items: TransactItem[]) => transact(deps, items, deadline),
    attempts: ATTEMPTS,
    exhausted: () => new Refusal('conflict'),
  });
}
