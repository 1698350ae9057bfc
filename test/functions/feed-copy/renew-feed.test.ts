import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renewFeed } from '#functions/feed-copy/renew-feed';
import { feedChanged, readFeedState } from '#functions/table/feed-copy';
import { packRounds, unpackRounds } from '#functions/table/feed-round';
import { stored } from '#functions/table/item-type';
import { roundKey } from '#functions/table/keys';
import type { CompletedRound, Round } from '#functions/table/round';
import { doom, mortal } from '../run-round/killing.ts';
import { type FeedWorld, startFeedWorld } from './feed-world.ts';
import { RECORDED_ROUNDS } from './recorded-rounds.ts';

let world: FeedWorld;
beforeEach(async () => {
  world = await startFeedWorld();
});
afterEach(() => world.stop());

const all = RECORDED_ROUNDS;
const some = all.slice(0, 30);

/** Changes a round and marks it, in one transaction, as completing and voiding do. */
async function change(round: Round): Promise<void> {
  await world.client.send(
    new TransactWriteCommand({
      TransactItems: [
        { Put: { TableName: world.table, Item: stored(roundKey.header(round.id), round) } },
        {
          Put: {
            TableName: world.table,
            Item: stored(roundKey.listing(round.scheduledAt, round.id), { roundId: round.id }),
          },
        },
        feedChanged(world.table, round.id),
      ],
    }),
  );
}

function voided({ completedAt, ...round }: CompletedRound): Round {
  return {
    ...round,
    completedAt,
    state: 'voiding',
    voidOrderedAt: completedAt,
    nextVoid: 0,
    voided: 0,
    kept: 0,
  };
}

const at = (index: number): CompletedRound => {
  const round = all[index];
  if (!round) throw new RangeError('the record has no such round');
  return round;
};

test('packed rounds are the rounds', () => {
  const rounds = all.flatMap(({ id, plan, number, scheduledAt, lane, issued, cutOff, poolByBand }) =>
    cutOff ? [{ id, plan, number, scheduledAt, lane, issued, cutOff, poolByBand }] : [],
  );
  expect(rounds).toHaveLength(448);
  expect(unpackRounds(packRounds(rounds))).toEqual(rounds);
});

describe('the feed says what the rounds are', () => {
  test('in a table of an older release, before any copy and with it', async () => {
    await world.putRounds(some);
    expect((await world.instance().read()).feed).toEqual(world.feedOf(some));
    expect(await renewFeed(world.renewing())).toBe(1);
    expect((await world.instance().read()).feed).toEqual(world.feedOf(some));
  });

  test('in an empty table', async () => {
    expect((await world.instance().read()).feed).toEqual(world.feedOf([]));
    await renewFeed(world.renewing());
    expect((await world.instance().read()).feed).toEqual(world.feedOf([]));
  });

  test('right after a round, though nobody has renewed the copy', async () => {
    await world.putRounds(some);
    await renewFeed(world.renewing());
    const instance = world.instance();
    await instance.read();
    await change(at(30));
    world.later(5_000);
    expect((await instance.read()).feed).toEqual(world.feedOf(all.slice(0, 31)));
    expect((await world.instance().read()).feed).toEqual(world.feedOf(all.slice(0, 31)));
    expect(await renewFeed(world.renewing())).toBe(1);
    expect((await readFeedState(world))?.changed).toBeUndefined();
    world.later(5_000);
    expect((await instance.read()).feed).toEqual(world.feedOf(all.slice(0, 31)));
  });

  test('of a round that is undone: it is in the feed no more, also on a page that was complete', async () => {
    await world.putRounds(all);
    await renewFeed(world.renewing());
    const instance = world.instance();
    await instance.read();
    const without = all.filter((_, index) => index !== 3);
    await change(voided(at(3)));
    world.later(5_000);
    expect((await instance.read()).feed).toEqual(world.feedOf(without));
    expect(await renewFeed(world.renewing())).toBe(1);
    world.later(5_000);
    expect((await instance.read()).feed).toEqual(world.feedOf(without));
    expect((await world.instance().read()).feed).toEqual(world.feedOf(without));
  });

  test('for five seconds an instance says what it said', async () => {
    const instance = world.instance();
    await renewFeed(world.renewing());
    const { feed } = await instance.read();
    await change(at(0));
    world.later(4_999);
    expect(await instance.read()).toEqual({ feed, units: 0 });
    world.later(1);
    expect((await instance.read()).feed.rounds).toHaveLength(1);
  });

  test('the same object while nothing has changed, so that it is compressed once', async () => {
    await world.putRounds(some);
    await renewFeed(world.renewing());
    const instance = world.instance();
    const { feed } = await instance.read();
    world.later(60_000);
    expect((await instance.read()).feed).toBe(feed);
  });
});

describe('nothing is lost', () => {
  test('when whoever renews dies at any of its writes', async () => {
    for (const applied of [false, true])
      for (const index of [0, 1]) {
        await change(at(index + (applied ? 2 : 0)));
        const fate = doom(1, applied);
        await renewFeed(world.renewing(mortal(world.client, fate))).catch(() => {});
        expect(fate.dead).toBe(true);
        const known = all.slice(0, index + (applied ? 2 : 0) + 1);
        expect((await world.instance().read()).feed).toEqual(world.feedOf(known));
        await renewFeed(world.renewing());
        expect((await world.instance().read()).feed).toEqual(world.feedOf(known));
      }
  });

  test('when a round changes again while its change is being written into the copy', async () => {
    await renewFeed(world.renewing());
    await change(at(0));
    let interfered = false;
    // Between the reading of the header and the writing of the page.
    const interfering = new Proxy(world.client, {
      get(target, property, receiver) {
        if (property !== 'send') return Reflect.get(target, property, receiver);
        return async (command: object, ...rest: never[]) => {
          if (command.constructor.name === 'TransactWriteCommand' && !interfered) {
            interfered = true;
            await change(voided(at(0)));
          }
          return target.send(command as never, ...rest);
        };
      },
    });
    await renewFeed(world.renewing(interfering));
    expect(interfered).toBe(true);
    expect((await world.instance().read()).feed.rounds).toEqual([]);
    expect((await readFeedState(world))?.changed).toBeUndefined();
  });

  test('when several renew at once, and rounds are completed at once', async () => {
    await world.putRounds(some);
    await Promise.all([renewFeed(world.renewing()), renewFeed(world.renewing()), change(at(30))]);
    await Promise.all([
      change(at(31)),
      renewFeed(world.renewing()),
      change(at(32)),
      renewFeed(world.renewing()),
    ]);
    await renewFeed(world.renewing());
    expect((await world.instance().read()).feed).toEqual(world.feedOf(all.slice(0, 33)));
    expect((await readFeedState(world))?.changed).toBeUndefined();
  });
});

test('a copy that is wrong, whatever made it so, is mended within a day, and that is logged', async () => {
  await world.putRounds(some);
  await renewFeed(world.renewing(), { check: true });
  // A release that knows of no copy has completed a round.
  await world.putRounds([at(30)]);
  expect(await renewFeed(world.renewing(), { check: true })).toBe(0);
  world.later(86_400_000);
  expect(await renewFeed(world.renewing(), { check: true })).toBe(1);
  expect(world.logged).toContain('feed-mended');
  expect((await world.instance().read()).feed).toEqual(world.feedOf(all.slice(0, 31)));
  expect(await renewFeed(world.renewing(), { check: true })).toBe(0);
});
