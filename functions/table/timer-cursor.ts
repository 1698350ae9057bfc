import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { IsoDate } from '#domain/profile/profile';
import type { TableAccess } from '../clients/table-access.ts';
import { timerCursorKey } from './keys.ts';

const DAY_MS = 86_400_000;

/** How far back the very first run looks: a table has no timers that are older than its functions. */
const FIRST_LOOK_BACK_DAYS = 31;

/** The day that many days later; earlier when negative. */
export function plusDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day that was remembered last; `undefined` before the first run of all. */
export async function readCursor({
  db,
  table,
}: Pick<TableAccess, 'db' | 'table'>): Promise<IsoDate | undefined> {
  const { Item } = await db.send(
    new GetCommand({ TableName: table, Key: timerCursorKey, ConsistentRead: true }),
  );
  return typeof Item?.day === 'string' ? Item.day : undefined;
}

/**
 * The day to begin at: no timer of an earlier day is left. Never later than yesterday, whatever the cursor says, since
 * it may have been moved under a clock that was ahead.
 */
export async function firstDay(deps: Pick<TableAccess, 'db' | 'table'>, today: IsoDate): Promise<IsoDate> {
  const yesterday = plusDays(today, -1);
  const day = (await readCursor(deps)) ?? plusDays(today, -FIRST_LOOK_BACK_DAYS);
  return [day, yesterday].sort()[0] ?? yesterday;
}

/** Remembers from which day on timers are left. */
export async function moveCursor(
  { db, table }: Pick<TableAccess, 'db' | 'table'>,
  day: IsoDate,
): Promise<void> {
  await db.send(new PutCommand({ TableName: table, Item: { ...timerCursorKey, day } }));
}
