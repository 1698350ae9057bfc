import type { IsoInstant } from '#domain/profile/profile';
import { Refusal } from '../problem/refusal.ts';
import { roundKey } from '../table/keys.ts';
import { type PoolHolder, readPoolHolder } from '../table/round-agenda.ts';
import { pauseRecordPut } from '../table/round-record.ts';
import type { TransactItem } from '../table/standing-transition.ts';
import { ConditionsFailed, transact } from '../table/transact.ts';
import type { RoundsDependencies } from './dependencies.ts';

/** Which way the switch is turned, by whom, and why. */
export type Turn = { by: string } & ({ what: 'paused'; reason: string } | { what: 'resumed' });

const ATTEMPTS = 10;

/** Later than the turn before, also when the clock says otherwise: the record is in the order of what was done. */
function instantAfter(last: IsoInstant | undefined, now: Date): IsoInstant {
  const earliest = last === undefined ? 0 : Date.parse(last) + 1;
  return new Date(Math.max(earliest, now.getTime())).toISOString();
}

function writes(table: string, turn: Turn, at: IsoInstant, last: IsoInstant | undefined): TransactItem[] {
  const { by } = turn;
  const pause = turn.what === 'paused' ? { at, by, reason: turn.reason } : undefined;
  const unturned = last === undefined ? 'attribute_not_exists(turnedAt)' : 'turnedAt = :last';
  return [
    {
      Update: {
        TableName: table,
        Key: roundKey.running,
        UpdateExpression: pause ? 'SET pause = :pause, turnedAt = :at' : 'SET turnedAt = :at REMOVE pause',
        ConditionExpression: `attribute_${pause ? 'not_' : ''}exists(pause) AND ${unturned}`,
        ExpressionAttributeValues: {
          ':at': at,
          ...(pause && { ':pause': pause }),
          ...(last === undefined ? {} : { ':last': last }),
        },
      },
    },
    pauseRecordPut(table, { ...turn, at }),
  ];
}

const standsSo = ({ pause }: PoolHolder, { what }: Turn): boolean =>
  (pause !== undefined) === (what === 'paused');

/**
 * Turns the switch that pauses all rounds, and adds that to the record, in one. When it stands so already, nothing is
 * written. However many turn it at once, each entry of the record undoes the one before.
 *
 * @throws Refusal `conflict` when others turned it every time
 */
export async function turnSwitch(turn: Turn, deadline: AbortSignal, deps: RoundsDependencies): Promise<void> {
  const { db, table, now } = deps;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const holder = await readPoolHolder(db, table, deadline);
    if (standsSo(holder, turn)) return;
    const at = instantAfter(holder.turnedAt, now());
    try {
      await transact(deps, writes(table, turn, at, holder.turnedAt), deadline);
      return;
    } catch (error) {
      if (!(error instanceof ConditionsFailed)) throw error;
    }
  }
  throw new Refusal('conflict');
}
