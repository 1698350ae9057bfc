import { expect, test } from 'vitest';
import type { RoundOrder } from '#functions/table/round';
import { seededRandom } from '#local/population/random';
import { violationsOf } from '../finished-round/check-table.ts';
import { checkTime } from '../finished-round/check-time.ts';
import { readWholeTable, type WholeTable } from '../finished-round/whole-table.ts';
import { type Doom, doom } from '../functions/run-round/killing.ts';
import { poolOf, ranking } from '../functions/run-round/world.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { giveOrder } from './officers.ts';
import { comeToRest, type Unrecorded, type Weather, workOnMail, workOnOrder } from './workers.ts';

const SIZE = 7;
const CHUNK = 3;
const pool = poolOf(SIZE + 3);
const ranked = ranking(pool);
const ROUND = 'general-20260218T140000Z';
const order: RoundOrder = {
  plan: 'general',
  scheduledAt: '2026-02-18T14:00:00.000Z',
  lane: 'general',
  size: SIZE,
};
const random = seededRandom(1);
const good: Weather = { random, rate: 0 };

interface Stage {
  cluster: Cluster;
  unrecorded: Unrecorded;
  /** The weather of the next process: it dies of the first doom that has killed none yet. */
  next(): Weather;
}
type Scenario = (stage: Stage) => Promise<void>;

const stateOf = async ({ world }: Cluster): Promise<unknown> =>
  (await world.items(`ROUND#${ROUND}`, 'ROUND'))[0]?.state;

/** A round of three chunks, before which timers have left three candidates undone; one withdraws; then all e-mails. */
async function holdRound({ cluster, unrecorded, next }: Stage): Promise<void> {
  const { world } = cluster;
  const [first = ''] = ranked;
  const [candidate] = pool;
  if (!candidate) throw new Error('the pool is empty');
  await world.submit(pool);
  const late = (id: string, score: number) => [{ ...candidate, id, score }];
  await world.submit(late('over', 640), { expiresAt: order.scheduledAt });
  await world.submit([...late('falls', 630), ...late('rises', 400)], { nextChangeOn: '2026-02-18' });
  world.scores.set('falls@example.org', { total: 300, lanes: ['general'] });
  world.scores.set('rises@example.org', { total: 620, lanes: ['general'] });
  await cluster.order(order);
  // The time of these invocations is short: each ends after one part of its work, the last when the selection is frozen.
  world.roundDeps.remainingMs = () => 1;
  for (let weather = next(); !weather.fate?.dead && (await stateOf(cluster)) !== 'inviting'; )
    await workOnOrder(cluster, weather);
  world.roundDeps.remainingMs = () => 900_000;
  await world.change(first, { state: 'withdrawn', lanes: [] });
  while (await workOnOrder(cluster, next()));
  for (let had = 1; had > 0; ) had = await workOnMail(cluster, next(), unrecorded);
}

const voidRound = ({ cluster }: Stage) => giveOrder(cluster, 'void', { order, profileId: '' }, good);

async function undoRound(stage: Stage): Promise<void> {
  const { cluster, unrecorded, next } = stage;
  await cluster.world.submit(pool);
  await cluster.order(order);
  while (await workOnOrder(cluster, good));
  while ((await workOnMail(cluster, good, unrecorded)) > 0);
  await voidRound(stage);
  while (await workOnOrder(cluster, next()));
}

/** States of the round in which an officer found it when its run had died. */
const found = new Set<unknown>();

async function undoUnfinished(stage: Stage): Promise<void> {
  const { cluster, unrecorded, next } = stage;
  await cluster.world.submit(pool);
  await cluster.order(order);
  await workOnOrder(cluster, next());
  found.add(await stateOf(cluster));
  await voidRound(stage);
  await comeToRest(cluster, random, unrecorded);
  // A round that had not begun could not be voided: it is held by now.
  if ((await stateOf(cluster)) !== 'voided') await voidRound(stage);
}

/** Plays a scenario on engines of its own until nothing is left to do. */
async function play(scenario: Scenario, ...dooms: Doom[]) {
  const cluster = await startCluster();
  try {
    const { world, mail } = cluster;
    const unrecorded: Unrecorded = new Map();
    world.roundDeps.limits = { ...world.roundDeps.limits, chunkSize: CHUNK, concurrency: 2 };
    const next = (): Weather => ({ ...good, fate: dooms.find(({ dead }) => !dead) ?? doom(0, false) });
    await scenario({ cluster, unrecorded, next });
    await comeToRest(cluster, random, unrecorded);
    const whole = await readWholeTable(world);
    const now = new Date(world.clock.at).toISOString();
    const violations = [
      ...violationsOf(whole, { sent: mail.sent, unrecorded, scores: world.scores }),
      ...checkTime(whole, { now, outdated: new Map(), steppedBack: false }),
    ];
    return { violations, whole, repeated: unrecorded.size };
  } finally {
    await cluster.stop();
  }
}

/** The round selected the right candidates: `first` only where they withdrew after it was frozen. */
function expectSelected({ rounds }: WholeTable): void {
  const chunks = rounds.get(ROUND)?.chunks ?? [];
  const selected = chunks.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  const [first = '', ...others] = ranked;
  const all = selected.includes(first) ? ['rises', first, ...others] : ['rises', ...others];
  expect(selected).toEqual(all.slice(0, SIZE));
}

const expectVoided = ({ rounds, outcomes }: WholeTable): void => {
  expect(rounds.get(ROUND)?.header.state).toBe('voided');
  expect([...outcomes.values()].filter(({ state }) => state === 'issued')).toEqual([]);
};

test.each([
  // Planned, begun, three candidates brought up to date, attempt, three chunks, frozen; three times the order again;
  // six invitations, three batches of messages, three chunks closed, completed, the feed renewed; claim, e-mail and receipt of six.
  ['a round, from its order to the last receipt', holdRound, expectSelected, 10 + 3 + 14 + 18],
  // The pool taken, seven candidates, three batches of messages, three chunks, the end, the feed renewed.
  ['an undo of a completed round', undoRound, expectVoided, 16],
  // Planned, begun, attempt, three chunks, frozen; seven invitations, three batches, three chunks closed, completed, the feed renewed.
  ['a round that is undone after its run died', undoUnfinished, expectVoided, 7 + 15],
])('%s: killed before and after any write', { timeout: 300_000 }, async (_, scenario, expectIn, writes) => {
  const rehearsal = doom(0, false);
  const { violations, whole, repeated } = await play(scenario, rehearsal);
  expect({ violations, repeated, writes: rehearsal.writes }).toEqual({ violations: [], repeated: 0, writes });
  expectIn(whole);
  for (const applied of [false, true])
    for (let at = 1; at <= writes; at += 1) {
      const killed = doom(at, applied);
      const end = await play(scenario, killed);
      expect(killed.dead).toBe(true);
      expect(end.violations, `killed ${applied ? 'after' : 'before'} write ${at}`).toEqual([]);
      expectIn(end.whole);
    }
});

test('a round that is undone was found in every state', () => {
  expect([...found].map(String).sort()).toEqual([
    'completed',
    'inviting',
    'planned',
    'selecting',
    'undefined',
  ]);
});

test('a round killed twice ends like one that was not', { timeout: 300_000 }, async () => {
  const rehearsal = doom(0, false);
  await play(holdRound, rehearsal);
  let pairs = 0;
  for (let first = 3; first <= rehearsal.writes; first += 5)
    for (let second = 2; second <= rehearsal.writes - first; second += 7) {
      const dooms = [doom(first, pairs % 2 === 0), doom(second, pairs % 3 === 0)];
      const { violations, whole } = await play(holdRound, ...dooms);
      expect(violations, `killed at write ${first} and at write ${second} after that`).toEqual([]);
      expectSelected(whole);
      pairs += 1;
    }
  console.log(`pairs of kill points: ${pairs}`);
});
