import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { itemWrite } from '#functions/writes/item-write';

const named = (name: string) => Object.assign(new Error(name), { name });

/** A table that answers with these faults in turn, and then takes everything. */
function table(faults: string[]) {
  let asked = 0;
  const pauses: number[] = [];
  const db = {
    send: async () => {
      asked += 1;
      const fault = faults[asked - 1];
      if (fault !== undefined) throw named(fault);
      return {};
    },
  } as unknown as DynamoDBDocumentClient;
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  const command = new PutCommand({ TableName: 't', Item: {} });
  const write = () => itemWrite(command, { db, table: 't', sleep, random: () => 1 });
  return { write, pauses, asked: () => asked };
}

const CONFLICT = 'TransactionConflictException';

test('a write that meets a transaction is sent again, after pauses that double', async () => {
  const { write, asked, pauses } = table([CONFLICT, CONFLICT, CONFLICT]);
  await write();
  expect(asked()).toBe(4);
  expect(pauses).toEqual([100, 200, 400]);
});

test('one that meets transactions eight times is given up, with the fault that passes', async () => {
  const { write, asked } = table(Array.from({ length: 9 }, () => CONFLICT));
  await expect(write()).rejects.toThrow(CONFLICT);
  expect(asked()).toBe(8);
});

// The SDK has sent what was throttled six times.
test.each(['ConditionalCheckFailedException', 'ValidationException', 'TimeoutError', 'ThrottlingException'])(
  '%s is not answered by the same write',
  async (name) => {
    const { write, asked } = table([name]);
    await expect(write()).rejects.toThrow(name);
    expect(asked()).toBe(1);
  },
);
