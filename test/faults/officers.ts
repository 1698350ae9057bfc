import { roundIdOf } from '#domain/rounds/round-id';
import { Refusal } from '#functions/problem/refusal';
import { cancelRound } from '#functions/rounds/cancel-round';
import type { RoundsDependencies } from '#functions/rounds/dependencies';
import { pauseRounds, resumeRounds } from '#functions/rounds/pause-rounds';
import { sendWakeMessage } from '#functions/rounds/send-wake-message';
import { voidOneInvitation, voidRound } from '#functions/rounds/void-round';
import type { RoundOrder } from '#functions/table/round';
import { PAUSE_MAY_END, PAUSE_STANDS } from '../finished-round/check-pauses.ts';
import { recordingLog } from '../functions/http/http-event.ts';
import { Killed } from '../functions/run-round/killing.ts';
import type { Cluster } from './cluster.ts';
import { isInjected } from './faulty-client.ts';
import { clientsOf, type Weather } from './workers.ts';

/** What officers can do to rounds once these are planned. */
export type OfficersOrder = 'void' | 'void-one' | 'cancel' | 'pause' | 'resume';

const sub = 'officer-1';
const reason = 'A fault of the history.';

/**
 * One officer gives an order, through the use cases of the API. What is refused, or fails with its process or the table,
 * may have happened or not: nobody gives it again.
 */
export async function giveOrder(
  cluster: Cluster,
  what: OfficersOrder,
  { order, profileId }: { order: RoundOrder; profileId: string },
  weather: Weather,
): Promise<void> {
  const { world, tally } = cluster;
  const { db, sqs, fate } = clientsOf(cluster, weather, 'officer');
  const deps: RoundsDependencies = {
    db,
    table: world.table,
    now: world.roundDeps.now,
    newId: () => 'none',
    plans: [],
    siteUrl: 'https://ronde.example.org',
    random: () => weather.random.fraction(),
    pause: async () => {},
    wakeRounds: (round, deadline) =>
      sendWakeMessage(round, deadline, {
        sqs,
        queueUrl: world.roundsQueueUrl,
        log: recordingLog(),
        now: world.roundDeps.now,
      }),
  };
  const within = new AbortController().signal;
  const change = { roundId: roundIdOf(order), sub, reason };
  const orders: Readonly<Record<OfficersOrder, () => Promise<unknown>>> = {
    void: () => voidRound(change, within, deps),
    'void-one': () => voidOneInvitation({ ...change, profileId }, within, deps),
    cancel: () => cancelRound(change, within, deps),
    pause: () => pauseRounds({ sub, reason }, within, deps),
    resume: () => resumeRounds({ sub }, within, deps),
  };
  tally.officersOrders += 1;
  if (what === 'resume') world.roundDeps.log(PAUSE_MAY_END, {});
  await orders[what]().then(
    () => what === 'pause' && world.roundDeps.log(PAUSE_STANDS, {}),
    (error: unknown) => {
      if (!(error instanceof Refusal || error instanceof Killed || isInjected(error))) throw error;
    },
  );
  if (fate.dead) tally.kills += 1;
}
