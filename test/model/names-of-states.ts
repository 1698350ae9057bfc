import type { ModelState } from './state.ts';

/**
 * Names states: the same name for the same state, and for one in which only two runs, or two officers, have changed
 * places. Each part of a state is known by a number, so names are short; and equal parts become one, which the states
 * share, so that most parts are known without looking into them.
 */
export function namesOfStates(): (state: ModelState) => string {
  const numbers = new Map<object, number>();
  const firsts = new Map<string, object>();
  /** Replaces the part by the first one that was equal to it. @returns its number */
  function numberOf<Part extends object>(list: readonly Part[], index: number): number {
    const part = list[index] as Part;
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const text = JSON.stringify(part);
    const first = firsts.get(text) ?? part;
    if (first === part) {
      firsts.set(text, part);
      numbers.set(part, numbers.size);
    }
    (list as Part[])[index] = first as Part;
    return numbers.get(first) ?? numbers.size;
  }
  const numbersOf = (list: readonly object[]): number[] => list.map((_, index) => numberOf(list, index));
  const alike = (list: readonly object[]): number[] => numbersOf(list).sort((a, b) => a - b);
  return ({ candidates, rounds, pairs, runs, senders, officers, left, ...rest }) => {
    return [
      ...numbersOf(candidates),
      ...numbersOf(rounds),
      ...pairs.flatMap(numbersOf),
      ...alike(runs),
      ...numbersOf(senders),
      ...alike(officers),
      ...numbersOf([left]),
      JSON.stringify(rest),
    ].join();
  };
}
