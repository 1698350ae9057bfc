import * as v from 'valibot';
import { LocalRunError } from '../engines/engine.ts';
import { largestRemainder } from '../population/largest-remainder.ts';
import type { PublishedPool } from '../population/rounds-history.ts';
import { scaledSize } from '../population/scaled-size.ts';
import type { System } from '../system-types.ts';
import type { Send } from './api-client.ts';
import { type ComparedRound, compareRound } from './compare.ts';
import type { Progress } from './progress.ts';
import { passFiveMinuteMark } from './simulated-time.ts';

const bands = v.record(v.string(), v.number());
const roundView = v.object({
  id: v.string(),
  state: v.string(),
  issued: v.nullable(v.number()),
  cutOff: v.nullable(v.object({ score: v.number(), submittedAt: v.string() })),
  poolByBand: v.nullable(v.object({ bands, asOf: v.string() })),
});

export interface PoolBefore {
  asOf: string;
  bands: ReadonlyMap<string, number>;
}

export interface HeldRounds {
  compared: ComparedRound[];
  /** The pool before the first round, by label of band, as the system counted it on a day. */
  poolBefore: PoolBefore | null;
}

/**
 * An officer plans the rounds that were really held in the pool, with sizes scaled alike; then the clock moves from
 * one to the next, and the system holds each when its time has come.
 *
 * @param pool.rounds in order of time
 * @throws LocalRunError when a round is not completed
 */
export async function holdRounds(
  pool: PublishedPool,
  population: number,
  { system, send, progress }: { system: System; send: Send; progress: Progress },
): Promise<HeldRounds> {
  const token = await system.mint({ sub: 'officer-1', groups: ['officer'] });
  const poolTotal = [...pool.distribution.values()].reduce((sum, count) => sum + count, 0);
  const scaled = largestRemainder(pool.distribution, population);
  const planned = [];
  for (const published of pool.rounds) {
    const size = scaledSize(published.size, population, poolTotal);
    const body = { lane: published.lane, size, scheduledAt: published.at };
    const { id } = v.parse(roundView, await send({ route: 'POST /rounds', token, body, expected: 201 }));
    planned.push({ published, size, id });
  }
  const compared: ComparedRound[] = [];
  let poolBefore: HeldRounds['poolBefore'] = null;
  for (const { published, size, id } of planned) {
    await passFiveMinuteMark(system, published.at);
    const held = v.parse(roundView, await send({ route: `GET /rounds/${id}`, expected: 200 }));
    if (held.state !== 'completed')
      throw new LocalRunError(
        `Round ${id} is ${held.state}, not completed. The functions' logs: ${system.logFile}`,
      );
    if (compared.length === 0 && held.poolByBand)
      poolBefore = { asOf: held.poolByBand.asOf, bands: new Map(Object.entries(held.poolByBand.bands)) };
    compared.push(
      compareRound(pool, published, { size, held: { ...held, issued: held.issued ?? 0 }, scaled }),
    );
    progress.advance();
  }
  return { compared, poolBefore };
}
