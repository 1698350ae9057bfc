import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, test } from 'vitest';
import type { TableAccess } from '#functions/clients/table-access';
import { poolProfile } from '../boundary/sample-profile.ts';
import { candidate, kindOf, openPortal, type Portal } from './portal.ts';

type Trouble = (write: () => Promise<unknown>) => Promise<unknown>;

const failure = (name: string, more: object = {}) => Object.assign(new Error('trouble'), { name }, more);
const cancelled = (...codes: string[]) =>
  failure('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });

let portal: Portal;
afterEach(() => portal.stop());

/** A portal whose next transactions meet trouble, one kind each; afterwards all is well. */
async function openTroubled(...troubles: Trouble[]) {
  let writes = 0;
  portal = await openPortal((access) => ({ ...access, db: troubled(access.db), random: () => 0 }));
  function troubled(db: TableAccess['db']): TableAccess['db'] {
    const send = db.send.bind(db) as (...args: unknown[]) => Promise<unknown>;
    const through = (...args: unknown[]) => {
      if (!(args[0] instanceof TransactWriteCommand)) return send(...args);
      writes += 1;
      const trouble = troubles.shift();
      return trouble ? trouble(() => send(...args)) : send(...args);
    };
    return new Proxy(db, {
      get: (target, name) => (name === 'send' ? through : Reflect.get(target, name)),
    });
  }
  return { writes: () => writes };
}

const fail =
  (error: Error): Trouble =>
  () =>
    Promise.reject(error);
const losesAnswer: Trouble = async (write) => {
  await write();
  throw failure('TimeoutError');
};

const submit = (headers: Record<string, string> = {}) =>
  portal.call('POST /profiles', { ...candidate(), body: poolProfile(), headers });

test.each([
  ['a conflict', cancelled('None', 'TransactionConflict')],
  ['throttling of one item', cancelled('ThrottlingError', 'None')],
  ['too little throughput', cancelled('ProvisionedThroughputExceeded')],
])('%s is tried again until it is written', async (_, error) => {
  const { writes } = await openTroubled(fail(error), fail(error), fail(error));
  expect((await submit()).status).toBe(201);
  expect(writes()).toBe(4);
});

test('trouble that does not end is 503 with a time to try again, and nothing is stored', async () => {
  const error = fail(cancelled('TransactionConflict'));
  await openTroubled(...new Array(20).fill(error));
  const { status, body, headers } = await submit();
  expect([status, kindOf(body), headers['Retry-After']]).toEqual([503, 'try-again', '2']);
  expect(await portal.items()).toEqual([]);
});

test('a throttled table is 503', async () => {
  await openTroubled(fail(failure('ThrottlingException')));
  expect((await submit()).status).toBe(503);
});

test('an error of our own making is 500, and reveals nothing', async () => {
  await openTroubled(fail(cancelled('ValidationError')));
  const { status, body } = await submit();
  expect([status, kindOf(body)]).toEqual([500, 'internal-error']);
  expect(JSON.stringify(body)).not.toMatch(/Transaction|trouble/);
});

describe('a write whose answer is lost', () => {
  test('is found by the same key, once', async () => {
    await openTroubled(losesAnswer);
    const key = { 'Idempotency-Key': 'k1' };
    expect((await submit(key)).status).toBe(503);
    const again = await submit(key);
    expect([again.status, again.body.id]).toEqual([201, 'id-1']);
    const standings = (await portal.itemsOf('PROFILE#')).filter(({ SK }) => SK === 'STANDING');
    expect(standings).toHaveLength(1);
  });

  test('is known as the caller’s own when the table refuses it the second time', async () => {
    const conflictAfterwards: Trouble = async (write) => {
      await write();
      throw cancelled('TransactionConflict');
    };
    await openTroubled(conflictAfterwards);
    const { status, body } = await submit();
    expect([status, body.id, body.version]).toEqual([201, 'id-1', 1]);
  });
});

test('an edit that somebody was faster than is made from what is there then', async () => {
  const overtaken: Trouble = () => Promise.reject(cancelled('ConditionalCheckFailed', 'None'));
  const { writes } = await openTroubled((write) => write(), overtaken, overtaken);
  await submit();
  const { status, body } = await portal.call('PUT /profiles/me', {
    ...candidate(),
    body: poolProfile({ familyName: 'Moon' }),
  });
  expect([status, body.version, body.profile.familyName, writes()]).toEqual([200, 2, 'Moon', 4]);
});

test('an edit that is overtaken every time is a conflict', async () => {
  const overtaken: Trouble = () => Promise.reject(cancelled('ConditionalCheckFailed'));
  await openTroubled((write) => write(), ...new Array(20).fill(overtaken));
  await submit();
  const { status, body } = await portal.call('PUT /profiles/me', { ...candidate(), body: poolProfile() });
  expect([status, kindOf(body)]).toEqual([409, 'conflict']);
});
