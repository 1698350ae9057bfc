import { afterAll, expect, test } from 'vitest';
import type { Scale } from './happenings.ts';
import { liveThrough } from './history.ts';
import { emptyTally, tallyLine } from './tally.ts';

/** Of every run another one, unless `RONDE_SEED` names one to live through again. */
const NAMED = process.env.RONDE_SEED;
const FIRST = NAMED === undefined ? Date.now() % 1_000_000_000 : Number(NAMED);
/** How long new small histories are begun. `RONDE_FAULT_SECONDS` gives them more time. */
const SECONDS = Number(process.env.RONDE_FAULT_SECONDS ?? 35);

const SMALL: Scale = { candidates: 12, chunk: [1, 4], steps: 25, life: 40 };
const LARGE: Scale = { candidates: 600, chunk: [25, 25], steps: 20, life: 700 };

const tally = emptyTally();
afterAll(() => console.log(`faults: ${tallyLine(tally)}; first seed ${FIRST}`));

async function expectWell(seed: number, scale: Scale): Promise<void> {
  const { violations } = await liveThrough(seed, scale, tally);
  expect(violations, `history of ${scale.candidates} candidates; again with RONDE_SEED=${seed}`).toEqual([]);
}

test('small histories: whatever happens, every round ends whole and everybody is told once', {
  timeout: SECONDS * 1_000 + 60_000,
}, async () => {
  const until = Date.now() + (NAMED === undefined ? SECONDS * 1_000 : 0);
  let seed = FIRST;
  do {
    await expectWell(seed, SMALL);
    seed += 1;
  } while (Date.now() < until);
  expect(tally.histories).toBeGreaterThan(0);
});

test.each([FIRST, FIRST + 1])('a large history: 600 candidates, seed %s', { timeout: 180_000 }, (seed) =>
  expectWell(seed, LARGE),
);
