import type { RoundPlan } from '#functions/round-plans/round-plan';
import { roundEndpoints } from '#functions/rounds/endpoints';
import { sendWakeMessage } from '#functions/rounds/send-wake-message';
import { routes } from '#functions/routes/round-routes';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog, type Sent } from '../http/http-event.ts';
import { startWorld } from '../run-round/world.ts';

export const officer = { sub: 'officer-1', 'cognito:groups': '[officer]' };
export const SITE = 'https://ronde.example.org';
export const PLANNED = { lane: 'general', size: 20, scheduledAt: '2026-02-18T15:00:00.000Z' };

/** A world with the routes of rounds, from event to answer. */
export async function startOffice({ plans = [] }: { plans?: readonly RoundPlan[] } = {}) {
  const world = await startWorld();
  let serial = 0;
  const handler = checkedHandler(
    routes,
    roundEndpoints({
      db: world.client,
      table: world.table,
      now: world.roundDeps.now,
      newId: () => `id-${++serial}`,
      plans,
      siteUrl: SITE,
      random: () => 0.5,
      pause: async () => {},
      wakeRounds: (round, deadline) =>
        sendWakeMessage(round, deadline, {
          sqs: world.sqs,
          queueUrl: world.roundsQueueUrl,
          log: recordingLog(),
          now: world.roundDeps.now,
        }),
    }),
    recordingLog(),
  );
  async function call(route: (typeof routes)[number]['key'], sent: Sent = {}) {
    const { statusCode, headers, body } = await handler(httpEvent(route, sent));
    const isJson = String(headers?.['Content-Type']).includes('json');
    return { status: statusCode, headers, text: body, body: isJson && body ? JSON.parse(body) : undefined };
  }
  return {
    world,
    call,
    plan: (body: unknown, headers: Record<string, string> = {}) =>
      call('POST /rounds', { claims: officer, body, headers }),
    /** Everything in the table that speaks of rounds. */
    written: async () => [
      ...(await world.items('ROUNDS')),
      ...(await world.items('POOL')),
      ...(await world.items('IDEMPOTENCY#officer-1')),
    ],
  };
}

export type Office = Awaited<ReturnType<typeof startOffice>>;
