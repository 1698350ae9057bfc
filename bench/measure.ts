/** How often a second something can be done on one core. */
export interface Measurement {
  name: string;
  perSecond: number;
}

const ROUNDS = 5;
const MILLISECONDS_OF_A_ROUND = 600;
/** Calls between two looks at the clock. */
const STRIDE = 64;

/**
 * Does `work` for one input after the other, over and over, and counts. The best of five rounds: whatever else the
 * machine is doing only slows down.
 */
export function measure<T>(name: string, inputs: readonly T[], work: (input: T) => unknown): Measurement {
  let used = 0;
  const round = (): number => {
    const start = performance.now();
    let [calls, elapsed] = [0, 0];
    for (let at = 0; elapsed < MILLISECONDS_OF_A_ROUND; calls += STRIDE) {
      for (let i = 0; i < STRIDE; i++) {
        // What is looked at cannot be left out as unneeded.
        if (work(inputs[at] as T) !== undefined) used++;
        at = at + 1 < inputs.length ? at + 1 : 0;
      }
      elapsed = performance.now() - start;
    }
    return (calls / elapsed) * 1000;
  };
  round();
  const rates = Array.from({ length: ROUNDS }, round);
  if (used === 0) throw new Error(`${name} gave nothing`);
  return { name, perSecond: Math.max(...rates) };
}
