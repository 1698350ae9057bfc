import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { FeedDependencies } from '#functions/feed-copy/renew-feed';
import type { RoundsDependencies } from '#functions/rounds/dependencies';
import { feedOf } from '#functions/rounds/feed';
import { feedReader } from '#functions/rounds/feed-reader';
import { feedRoundOf } from '#functions/table/feed-round';
import { stored } from '#functions/table/item-type';
import { roundKey } from '#functions/table/keys';
import type { Round } from '#functions/table/round';
import { counted } from '../../../bench/counted.ts';
import { emptyTable } from '../../engines/table.ts';

/** A table with rounds, those who renew the copy of the feed, and those who read it. */
export async function startFeedWorld() {
  const { table, client, stop } = await emptyTable();
  const clock = { at: Date.parse('2026-11-29T12:00:00.000Z') };
  const logged: string[] = [];
  const now = () => new Date(clock.at);
  const timing = { now, random: () => 0 };

  const renewing = (db: DynamoDBDocumentClient = client): FeedDependencies => ({
    ...timing,
    db,
    table,
    sleep: async () => {},
    log: (message) => void logged.push(message),
  });

  /** A fresh instance of the function that answers, and what its reads cost. */
  function instance() {
    const { client: db, usage } = counted(client);
    const deps: RoundsDependencies = {
      ...timing,
      db,
      table,
      newId: () => '',
      pause: async () => {},
      wakeRounds: async () => {},
      plans: [],
      siteUrl: 'https://ronde.example.org',
    };
    const read = feedReader(deps);
    return {
      async read() {
        const before = usage.other.readUnits;
        const feed = await read(AbortSignal.timeout(60_000));
        return { feed, units: usage.other.readUnits - before };
      },
    };
  }

  return {
    table,
    client,
    db: client,
    clock,
    logged,
    renewing,
    instance,
    stop,
    later: (milliseconds: number) => {
      clock.at += milliseconds;
    },
    /** Puts headers and entries of the list, as a release without a copy of the feed did. */
    async putRounds(rounds: readonly Round[]): Promise<void> {
      const items = rounds.flatMap((round) => [
        stored(roundKey.header(round.id), round),
        stored(roundKey.listing(round.scheduledAt, round.id), { roundId: round.id }),
      ]);
      for (let at = 0; at < items.length; at += 25)
        await client.send(
          new BatchWriteCommand({
            RequestItems: { [table]: items.slice(at, at + 25).map((Item) => ({ PutRequest: { Item } })) },
          }),
        );
    },
    /** What the feed must say of rounds. */
    feedOf: (rounds: readonly Round[]) => feedOf(rounds.flatMap((round) => feedRoundOf(round) ?? [])),
  };
}

export type FeedWorld = Awaited<ReturnType<typeof startFeedWorld>>;
