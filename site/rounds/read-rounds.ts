import type { IsoInstant, OfficialLanguage } from '#domain/profile/profile';
import type { RoundView } from '#functions/rounds/round-view';
import type { Failure } from '../api/failure.ts';
import { readAnswer } from '../api/read-answer.ts';

/** Rounds, newest first, and since when rounds are paused, if they are. */
export interface RoundList {
  rounds: readonly RoundView[];
  paused?: { since: IsoInstant };
}

type RoundPage = RoundList & { next?: string };

/** As many as the API gives at once. */
const PAGE = 100;

/** Whether an answer is a round. */
export const isRound = (value: unknown): value is RoundView =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'plan', 'lane', 'state', 'scheduledAt'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  );

/** Whether an answer is a list of rounds. */
export const isRoundList = (value: unknown): value is RoundPage =>
  typeof value === 'object' &&
  value !== null &&
  'rounds' in value &&
  Array.isArray(value.rounds) &&
  value.rounds.every(isRound);

/** What came, and what kept the rest from coming. */
export interface ReadRounds {
  list: RoundList;
  failure?: Failure;
}

/**
 * Reads all rounds, page by page.
 *
 * @param onPage is told what has come so far after each page but the last
 */
export async function readRounds(
  { language, signal }: { language: OfficialLanguage; signal: AbortSignal },
  onPage: (list: RoundList) => void,
): Promise<ReadRounds> {
  let list: RoundList = { rounds: [] };
  for (let cursor = ''; ; ) {
    const path = `/rounds?limit=${PAGE}${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    const answer = await readAnswer(path, { language, guard: isRoundList, signal });
    if (!answer.ok) return { list, failure: answer.failure };
    const { rounds, next, paused } = answer.value;
    list = { rounds: [...list.rounds, ...rounds], ...(paused && { paused }) };
    if (next === undefined || next === cursor) return { list };
    cursor = next;
    onPage(list);
  }
}
