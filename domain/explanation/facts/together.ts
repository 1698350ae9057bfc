import { inBoth } from '../../sentences/text.ts';
import type { Fact } from '../explanation.ts';
import { besides } from './not-counted.ts';

/** Facts that are used together, as one. */
export function together(...facts: readonly Fact[]): Fact {
  return {
    text: inBoth((speak) => facts.map(({ text }) => text[speak]).join(' ')),
    pointers: [...new Set(facts.flatMap(({ pointers }) => pointers))],
    ...besides(facts.flatMap(({ notCounted }) => notCounted ?? [])),
  };
}
