import type { IsoDate } from '#domain/profile/profile';
import {
  type FeedChange,
  type FeedState,
  feedWrites,
  pageOf,
  readFeedPage,
  readFeedState,
} from '../table/feed-copy.ts';
import { type FeedRound, feedRoundOf, sameRounds } from '../table/feed-round.ts';
import { getMany } from '../table/get-many.ts';
import { roundKey } from '../table/keys.ts';
import type { Round } from '../table/round.ts';
import { everyRound } from '../table/round-list.ts';
import { ROUND } from '../table/stored-round.ts';
import { type Decision, decideAndWrite } from '../writes/decide-and-write.ts';
import { guardedWrite, type WriteDependencies } from '../writes/guarded-write.ts';

/** What the upkeep of the copy needs of the world. */
export interface FeedDependencies extends WriteDependencies {
  now: () => Date;
  log: (message: string, facts: Record<string, unknown>) => void;
}

/** Others who are faster have done the same work. */
const ATTEMPTS = 5;
/** So many changed rounds at a time; the rest waits for the next call. */
const MOST_CHANGED = 50;

type Pages = Map<number, FeedRound[]>;

const byNumber = (a: FeedRound, b: FeedRound): number => a.number - b.number;

/** The rounds of a page with one of them as it is now: changed, new or gone. */
function withRound(rounds: readonly FeedRound[], round: Round & { number: number }): FeedRound[] {
  const others = rounds.filter(({ number }) => number !== round.number);
  const shown = feedRoundOf(round);
  return shown ? [...others, shown].sort(byNumber) : others;
}

/** The pages that the changed rounds stand on, as they are to be. */
async function changedPages(ids: readonly string[], deps: FeedDependencies): Promise<Pages> {
  const keys = ids.map((id) => roundKey.header(id));
  const headers = await getMany(deps, keys);
  const pages: Pages = new Map();
  for (const key of keys) {
    const round = headers.get(ROUND, key);
    // A round without a number has never been in the feed.
    if (!round || !('number' in round)) continue;
    const page = pageOf(round.number);
    const known = pages.get(page) ?? (await readFeedPage(deps, page))?.rounds ?? [];
    pages.set(page, withRound(known, round));
  }
  return pages;
}

/** All pages, from all rounds. */
async function allPages(deps: FeedDependencies): Promise<Pages> {
  const pages: Pages = new Map();
  for await (const round of everyRound(deps)) {
    const shown = feedRoundOf(round);
    if (!shown) continue;
    const page = pageOf(shown.number);
    pages.set(page, [...(pages.get(page) ?? []), shown]);
  }
  for (const rounds of pages.values()) rounds.sort(byNumber);
  return pages;
}

/** Those of the pages that the copy has otherwise; a page that has no rounds any more is one of them. */
async function differing(all: Pages, before: FeedState | undefined, deps: FeedDependencies): Promise<Pages> {
  const numbers = new Set([...all.keys(), ...Object.keys(before?.pages ?? {}).map(Number)]);
  const pages: Pages = new Map();
  for (const page of numbers) {
    const wanted = all.get(page) ?? [];
    const has = before?.pages?.[page] === undefined ? undefined : await readFeedPage(deps, page);
    if (!has || !sameRounds(has.rounds, wanted)) pages.set(page, wanted);
  }
  return pages;
}

type Renewal = Decision<number, FeedChange>;

async function fold(before: FeedState, deps: FeedDependencies): Promise<Renewal> {
  const settled = new Set([...(before.changed ?? [])].slice(0, MOST_CHANGED));
  if (settled.size === 0) return { result: 0 };
  const pages = await changedPages([...settled], deps);
  return { result: pages.size, writes: { before, pages, settled } };
}

async function rebuild(
  before: FeedState | undefined,
  today: IsoDate,
  deps: FeedDependencies,
): Promise<Renewal> {
  const settled = before?.changed ?? new Set<string>();
  const pages = await differing(await allPages(deps), before, deps);
  return { result: pages.size, writes: { before, pages, settled, checkedOn: today } };
}

/**
 * Brings the copy of what the feed says up to date: with the rounds that are marked as changed, or from all rounds where there
 * is no copy yet, or none that was held against the rounds on this day. Everything is read consistently after the state of the
 * copy, and written only while that is unchanged. So a change that comes in between is not lost, and no run writes over a newer one.
 *
 * @param check also holds the copy against all rounds, once a day, and mends it
 * @returns how many pages were written
 */
export async function renewFeed(deps: FeedDependencies, { check = false } = {}): Promise<number> {
  const today = deps.now().toISOString().slice(0, 10);
  return decideAndWrite<FeedState | undefined, number, FeedChange>({
    read: () => readFeedState(deps),
    decide: (before) =>
      before?.pages && !(check && before.checkedOn !== today)
        ? fold(before, deps)
        : rebuild(before, today, deps),
    async write(change) {
      const written = await guardedWrite(feedWrites(deps.table, change), deps);
      const { before, pages, settled } = change;
      if (written && pages.size > 0)
        deps.log(before?.pages && settled.size === 0 ? 'feed-mended' : 'feed-renewed', {
          pages: [...pages.keys()],
          rounds: settled.size,
        });
      return written;
    },
    attempts: ATTEMPTS,
    exhausted: () => new Error('rounds change faster than the feed can be renewed'),
  });
}
