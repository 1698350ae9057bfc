import { expect, it } from 'vitest';
import { decideAndWrite } from '#functions/writes/decide-and-write';

/** A counter that others raise by ten before each of the first `interruptions` writes. */
function contended(interruptions: number) {
  const state = { value: 0, reads: 0, left: interruptions };
  return {
    state,
    read: async () => {
      state.reads += 1;
      return state.value;
    },
    write: async ({ from, to }: { from: number; to: number }) => {
      if (state.left > 0) {
        state.left -= 1;
        state.value += 10;
      }
      if (state.value !== from) return false;
      state.value = to;
      return true;
    },
    exhausted: () => new Error('too fast'),
  };
}

const plusOne = (from: number) => ({ result: from + 1, writes: { from, to: from + 1 } });

it('reads and decides again until the write holds', async () => {
  const { state, ...steps } = contended(2);
  expect(await decideAndWrite({ ...steps, decide: plusOne, attempts: 3 })).toBe(21);
  expect(state).toEqual({ value: 21, reads: 3, left: 0 });
});

it('gives up after so many attempts, with the error of its caller', async () => {
  const { state, ...steps } = contended(9);
  await expect(decideAndWrite({ ...steps, decide: plusOne, attempts: 3 })).rejects.toThrow('too fast');
  expect(state).toMatchObject({ value: 30, reads: 3 });
});

it('writes nothing where the result holds already', async () => {
  const { state, ...steps } = contended(1);
  expect(await decideAndWrite({ ...steps, decide: (value) => ({ result: value }), attempts: 1 })).toBe(0);
  expect(state).toEqual({ value: 0, reads: 1, left: 1 });
});

it('reads again when the decision finds the reading out of date', async () => {
  const { state, ...steps } = contended(0);
  const decide = (value: number) => (state.reads < 3 ? undefined : plusOne(value));
  expect(await decideAndWrite({ ...steps, decide, attempts: 3 })).toBe(1);
  expect(state.reads).toBe(3);
});

it('ends with what a step throws', async () => {
  const { state, ...steps } = contended(0);
  const decide = () => {
    throw new RangeError('no');
  };
  await expect(decideAndWrite({ ...steps, decide, attempts: 3 })).rejects.toThrow(RangeError);
  expect(state.reads).toBe(1);
});
