import { type FeedPage, type FeedState, readFeedPage, readFeedState } from '../table/feed-copy.ts';
import { type FeedRound, feedRoundOf } from '../table/feed-round.ts';
import { getMany } from '../table/get-many.ts';
import { roundKey } from '../table/keys.ts';
import type { Round } from '../table/round.ts';
import { ROUND } from '../table/stored-round.ts';
import { allRounds } from './all-rounds.ts';
import type { RoundsDependencies } from './dependencies.ts';
import { type Feed, feedOf } from './feed.ts';

/** For so long the feed is answered from memory without a question to the table, however many ask. */
const REMEMBERED_MS = 5_000;

/** What one instance of the function knows of the feed. */
interface Memory {
  askedAt: number;
  /** Of the copy; -1 where there was none. */
  revision: number;
  pages: ReadonlyMap<number, FeedPage>;
  feed: Feed;
}

const NOTHING: Memory = {
  askedAt: Number.NEGATIVE_INFINITY,
  revision: -1,
  pages: new Map(),
  feed: feedOf([]),
};

const feedRoundsOf = (rounds: readonly Round[]): FeedRound[] =>
  rounds.flatMap((round) => feedRoundOf(round) ?? []);

/** The pages of the copy, as new as the state says: of those in memory none is read again. */
async function readPages(
  wanted: NonNullable<FeedState['pages']>,
  known: Memory['pages'],
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<Map<number, FeedPage>> {
  const read = async ([name, revision]: [string, number]): Promise<[number, FeedPage]> => {
    const page = Number(name);
    const isNew = (found: FeedPage | undefined): found is FeedPage =>
      found !== undefined && found.revision >= revision;
    const remembered = known.get(page);
    if (isNew(remembered)) return [page, remembered];
    const cheap = await readFeedPage(deps, page, { deadline, consistent: false });
    if (isNew(cheap)) return [page, cheap];
    // The state was newer than what an inconsistent read gave of the page.
    const latest = await readFeedPage(deps, page, { deadline });
    if (!latest) throw new Error('a page of the feed is missing');
    return [page, latest];
  };
  return new Map(await Promise.all(Object.entries(wanted).map(read)));
}

/** The rounds of the copy, with those that have changed since as they are. */
async function current(
  pages: Memory['pages'],
  changed: ReadonlySet<string>,
  deadline: AbortSignal,
  deps: RoundsDependencies,
): Promise<FeedRound[]> {
  const copied = [...pages.values()].flatMap(({ rounds }) => rounds);
  if (changed.size === 0) return copied;
  const keys = [...changed].map((id) => roundKey.header(id));
  const sleep = (milliseconds: number) => deps.pause(milliseconds, deadline);
  const headers = await getMany({ ...deps, sleep }, keys, { deadline });
  const fresh = keys.flatMap((key) => {
    const round = headers.get(ROUND, key);
    return (round && feedRoundOf(round)) ?? [];
  });
  return [...copied.filter(({ id }) => !changed.has(id)), ...fresh];
}

async function refresh(memory: Memory, deadline: AbortSignal, deps: RoundsDependencies): Promise<Memory> {
  const askedAt = deps.now().getTime();
  const state = await readFeedState(deps, { deadline, consistent: false });
  if (!state?.pages)
    return { ...NOTHING, askedAt, feed: feedOf(feedRoundsOf(await allRounds(deadline, deps))) };
  // An inconsistent read may even be older than the one before.
  if (state.revision <= memory.revision) return { ...memory, askedAt };
  const { revision, changed = new Set() } = state;
  const pages = await readPages(state.pages, memory.pages, deadline, deps);
  return { askedAt, revision, pages, feed: feedOf(await current(pages, changed, deadline, deps)) };
}

/**
 * Reads the feed. What it answers is at most five seconds old, and the next answer is the same object while nothing has changed.
 * After those seconds a call asks how the copy stands, half a read unit; only what has changed is read again.
 */
export function feedReader(deps: RoundsDependencies): (deadline: AbortSignal) => Promise<Feed> {
  let memory = NOTHING;
  return async (deadline) => {
    // The clock may have been set back.
    if (Math.abs(deps.now().getTime() - memory.askedAt) >= REMEMBERED_MS)
      memory = await refresh(memory, deadline, deps);
    return memory.feed;
  };
}
