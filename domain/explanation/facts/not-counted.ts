import { joined, type Text } from '../../sentences/text.ts';
import type { Fact, NamedPolicy, NotCounted } from '../explanation.ts';

/** How many of the facts that do not count a sentence names; the list beside it has all of them. */
const MOST_NAMED = 3;

/** The member of a fact that names what does not count. */
function besides(notCounted: NotCounted[]): Pick<Fact, 'notCounted'> {
  return notCounted.length === 0 ? {} : { notCounted };
}

/** The member of a fact that names the policies by which it counts, each once. */
function byPolicies(policies: readonly NamedPolicy[]): Pick<Fact, 'policies'> {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  return byId.size === 0 ? {} : { policies: [...byId.values()] };
}

/** What counts, and beside it what does not. */
export function counting(text: Text, pointers: string[], notCounted: NotCounted[] = []): Fact {
  return { text, pointers, ...besides(notCounted) };
}

/** That nothing counts, and why each of the facts there are does not. `pointer` is where they would stand. */
export function nothing(text: Text, pointer: string, notCounted: NotCounted[] = []): Fact {
  const named = notCounted.slice(0, MOST_NAMED).map((fact) => fact.text);
  return { text: joined([text, ...named]), pointers: [pointer], ...besides(notCounted) };
}

/** Facts that are used together, as one. */
export function together(...facts: readonly Fact[]): Fact {
  return {
    text: joined(facts.map(({ text }) => text)),
    pointers: [...new Set(facts.flatMap(({ pointers }) => pointers))],
    ...besides(facts.flatMap(({ notCounted }) => notCounted ?? [])),
    ...byPolicies(facts.flatMap(({ policies }) => policies ?? [])),
  };
}
