import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as v from 'valibot';
import type { IsoDate } from '#domain/profile/profile';
import type { WriteDependencies } from '../writes/guarded-write.ts';
import { itemWrite } from '../writes/item-write.ts';
import { type ItemType, stored } from './item-type.ts';
import { timerCursorKey } from './keys.ts';
import { getItem, type ReadAccess } from './read-items.ts';

const DAY_MS = 86_400_000;

/** How far back the very first run looks: a table has no timers that are older than its functions. */
const FIRST_LOOK_BACK_DAYS = 31;

/** The day that many days later; earlier when negative. */
export function plusDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

const CURSOR: ItemType<{ day: IsoDate }> = { kind: 'cursor of timers', shape: v.object({ day: v.string() }) };

/** The day that was remembered last; `undefined` before the first run of all. */
export async function readCursor(access: ReadAccess): Promise<IsoDate | undefined> {
  return (await getItem(access, CURSOR, timerCursorKey))?.day;
}

/**
 * The day to begin at: no timer of an earlier day is left. Never later than yesterday, whatever the cursor says, since
 * it may have been moved under a clock that was ahead.
 */
export async function firstDay(deps: ReadAccess, today: IsoDate): Promise<IsoDate> {
  const yesterday = plusDays(today, -1);
  const day = (await readCursor(deps)) ?? plusDays(today, -FIRST_LOOK_BACK_DAYS);
  return [day, yesterday].sort()[0] ?? yesterday;
}

/** Remembers from which day on timers are left. */
export async function moveCursor(deps: WriteDependencies, day: IsoDate): Promise<void> {
  await itemWrite(new PutCommand({ TableName: deps.table, Item: stored(timerCursorKey, { day }) }), deps);
}
