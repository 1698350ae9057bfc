import type { IsoDate } from '../profile/profile.ts';
import type { CrsRules } from './crs/crs-rules.ts';
import type { Dated } from './dated.ts';
import type { Rulebook } from './rulebook.ts';

type Parts = Omit<CrsRules, 'id' | 'own' | keyof Dated>;

/** Dated rules of points that the operator of the pool adds to the published ones, as they stand in a file. */
export interface OwnRules extends Dated {
  id: string;
  /** Unpublished changes whose figures these are, when other than the one that takes effect on `from`. */
  contains?: readonly IsoDate[];
  /** What is left out is as in the newest published rules. */
  crs: Partial<Parts>;
}

/** Takes the file at its word: rules that begin with an unpublished change are its figures, unless they say otherwise. */
function containedBy({ from, contains, crs }: OwnRules, { unpublishedCrs }: Rulebook): readonly IsoDate[] {
  return contains ?? crs.contains ?? unpublishedCrs.flatMap((change) => (change.from === from ? from : []));
}

/**
 * The rulebook with rules of one's own behind its newest ones.
 *
 * @throws RangeError for a rulebook without points
 * @example withOwnRules(PUBLISHED_RULEBOOK, { id: 'northland-2027', from: '2027-01-01', source: '…', crs: { additional } })
 */
export function withOwnRules(book: Rulebook, own: OwnRules): Rulebook {
  const newest = book.crs.at(-1);
  if (newest === undefined) throw new RangeError('no rules to add to');
  const { id, from, source, crs } = own;
  const added = { ...newest, ...crs, id, from, source, contains: containedBy(own, book), own: true } as const;
  return { ...book, crs: [...book.crs, added] };
}
