import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renewFeed } from '#functions/feed-copy/renew-feed';
import { type FeedWorld, startFeedWorld } from './feed-world.ts';
import { RECORDED_ROUNDS } from './recorded-rounds.ts';

let world: FeedWorld;
beforeAll(async () => {
  world = await startFeedWorld();
  await world.putRounds(RECORDED_ROUNDS);
});
afterAll(() => world.stop());

/** DynamoDB rounds an item up to 4 KB, and counts half a unit for each in a read that need not be consistent. */
const unitsOf = (bytes: number): number => Math.ceil(bytes / 4_096) / 2;

test('of 448 rounds: at most five read units a call, by what the engine says and by reckoning', async () => {
  const before = (await world.instance().read()).units;
  await renewFeed(world.renewing());
  const instance = world.instance();
  const cold = (await instance.read()).units;
  world.later(5_000);
  const asked = (await instance.read()).units;
  world.later(1);
  const remembered = (await instance.read()).units;
  console.log('read units: without the copy, cold, asked, remembered', before, cold, asked, remembered);
  expect(before).toBeGreaterThan(220);
  expect(cold).toBeLessThanOrEqual(5);
  expect(asked).toBe(0.5);
  expect(remembered).toBe(0);

  const { Items = [] } = await world.client.send(
    new ScanCommand({
      TableName: world.table,
      FilterExpression: 'PK = :feed',
      ExpressionAttributeValues: { ':feed': 'FEED' },
    }),
  );
  const pages = Items.filter(({ SK }) => String(SK).startsWith('PAGE#'));
  // Names and keys of an item count as well: far less than a hundred bytes.
  const sizes = pages.map(({ packed }) => (packed as Uint8Array).length + 100);
  expect(pages).toHaveLength(3);
  expect(cold).toBe(0.5 + sizes.reduce((sum, size) => sum + unitsOf(size), 0));
  // After a change, the state and the one page that differs.
  expect(0.5 + Math.max(...sizes.map(unitsOf))).toBeLessThanOrEqual(5);
});

test('the reads of an hour depend on the clock, not on how many ask', async () => {
  await renewFeed(world.renewing());
  const unitsOfAnHour = async (asking: number): Promise<number> => {
    const instance = world.instance();
    await instance.read();
    let units = 0;
    for (let index = 0; index < asking; index += 1) {
      world.later(3_600_000 / asking);
      units += (await instance.read()).units;
    }
    return units;
  };
  expect(await unitsOfAnHour(720)).toBe(360);
  expect(await unitsOfAnHour(2_880)).toBe(360);
});
