import type { IsoInstant } from '../profile/profile.ts';

/** What a candidate is ranked by in a lane. */
export interface Ranked {
  id: string;
  /** CRS total, 0 to 1200. */
  score: number;
  submittedAt: IsoInstant;
}

const HIGHEST_SCORE = 9999;

const scorePrefix = (score: number): string => String(HIGHEST_SCORE - score).padStart(4, '0');

/**
 * The key that sorts, as text, as the rules rank: score down, submission instant up, id last.
 * Source for score and instant: IRCC help centre answer 1318. Equal instants have no published rule; the id decides.
 *
 * @example rankKey({ id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z' })
 *   // '9470#2023-11-08T17:50:29.000Z#p1'
 */
export function rankKey({ id, score, submittedAt }: Ranked): string {
  return `${scorePrefix(score)}#${submittedAt}#${id}`;
}

/** The inverse of {@link rankKey}. Throws a RangeError on text that is no rank key. */
export function parseRankKey(key: string): Ranked {
  const [inverted = '', submittedAt = '', ...rest] = key.split('#');
  const id = rest.join('#');
  if (!/^\d{4}$/.test(inverted) || submittedAt === '' || id === '') throw new RangeError('not a rank key');
  return { id, score: HIGHEST_SCORE - Number(inverted), submittedAt };
}

/**
 * The first and the last text between which the rank keys of all scores from `lowest` to `highest` sort, both
 * scores included.
 *
 * @example rankKeyRange({ lowest: 441, highest: 450 }) // { first: '9549#', last: '9558$' }
 */
export function rankKeyRange({ lowest, highest }: { lowest: number; highest: number }): {
  first: string;
  last: string;
} {
  // '$' is the character after '#', so it closes the range behind every key of the lowest score.
  return { first: `${scorePrefix(highest)}#`, last: `${scorePrefix(lowest)}$` };
}

const textOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Negative when `a` ranks before `b`, for sorting in memory as the keys sort in the table. */
export function compareRank(a: Ranked, b: Ranked): number {
  return b.score - a.score || textOrder(a.submittedAt, b.submittedAt) || textOrder(a.id, b.id);
}
