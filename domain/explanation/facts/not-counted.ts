import { inBoth, type Text } from '../../sentences/text.ts';
import type { Fact, NotCounted } from '../explanation.ts';

/** How many of the facts that do not count a sentence names; the list beside it has all of them. */
const MOST_NAMED = 3;

/** The member of a fact that names what does not count. */
export function besides(notCounted: NotCounted[]): Pick<Fact, 'notCounted'> {
  return notCounted.length === 0 ? {} : { notCounted };
}

/** What a fact says where nothing counts: that, and why each of the facts there are does not. */
export function withReasons(nothing: Text, notCounted: readonly NotCounted[]): Text {
  const named = notCounted.slice(0, MOST_NAMED);
  return inBoth((speak) => [nothing, ...named.map(({ text }) => text)].map((text) => text[speak]).join(' '));
}
