import type { Ranked } from '#domain/rounds/rank-key';
import { ownRounds } from '#functions/profiles/own-rounds';
import { readStanding } from '#functions/table/stored-profile';
import { startWorld } from './world.ts';

export const ROUND = 'general-20260218T140000Z';
export const NOW = '2026-02-18T14:00:30.000Z';
export const order = (size: number) => ({
  plan: 'general',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  size,
});
export const of = (id: string, score: number): Ranked => ({
  id,
  score,
  submittedAt: '2026-01-05T09:00:00.000Z',
});

/** A world in which time makes things due that no timers come to. */
export async function startOutOfDate() {
  const world = await startWorld();
  const standing = (id: string) => readStanding({ db: world.client, table: world.table }, id);
  return {
    world,
    standing,
    stopped: (instant: string) => ({ ...world.roundDeps, now: () => new Date(instant) }),
    /** What the scorer will say of somebody. */
    scores(id: string, total: number, lanes = ['general']): void {
      world.scores.set(`${id}@example.org`, { total, lanes });
    },
    invitations: (id: string) => world.items(`PROFILE#${id}`, 'INVITATION#'),
    /** What the candidate reads of the round. */
    async answerTo(id: string): Promise<string | undefined> {
      const own = await standing(id);
      if (!own) throw new Error(`no profile ${id}`);
      const access = {
        db: world.client,
        table: world.table,
        newId: () => '',
        random: () => 0,
        pause: async () => {},
      };
      const [answer] = await ownRounds(own, AbortSignal.timeout(5_000), {
        ...access,
        now: () => new Date('2026-02-20T00:00:00.000Z'),
      });
      return answer && `${answer.outcome}: ${answer.reason}`;
    },
  };
}

export type OutOfDate = Awaited<ReturnType<typeof startOutOfDate>>;
