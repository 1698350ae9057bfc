import type { IsoInstant } from '../profile/profile.ts';

/** What a candidate is ranked by in a lane. */
export interface Ranked {
  id: string;
  /** CRS total, 0 to 1200. */
  score: number;
  submittedAt: IsoInstant;
}

const HIGHEST_SCORE = 9999;

/**
 * The key that sorts, as text, as the rules rank: score down, submission instant up, id last.
 * Source for score and instant: IRCC help centre answer 1318. Equal instants have no published rule; the id decides.
 *
 * @example rankKey({ id: 'p1', score: 529, submittedAt: '2023-11-08T17:50:29.000Z' })
 *   // '9470#2023-11-08T17:50:29.000Z#p1'
 */
export function rankKey({ id, score, submittedAt }: Ranked): string {
  return `${String(HIGHEST_SCORE - score).padStart(4, '0')}#${submittedAt}#${id}`;
}

/** The inverse of {@link rankKey}. Throws a RangeError on text that is no rank key. */
export function parseRankKey(key: string): Ranked {
  const [inverted = '', submittedAt = '', ...id] = key.split('#');
  if (!/^\d{4}$/.test(inverted) || submittedAt === '' || id.length === 0)
    throw new RangeError('not a rank key');
  return { id: id.join('#'), score: HIGHEST_SCORE - Number(inverted), submittedAt };
}

/** Negative when `a` ranks before `b`, for sorting in memory as the keys sort in the table. */
export function compareRank(a: Ranked, b: Ranked): number {
  const left = rankKey(a);
  const right = rankKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}
