import { setTimeout as wait } from 'node:timers/promises';
import { PutCommand, ScanCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { TableAccess } from '#functions/clients/table-access';
import type { Endpoint } from '#functions/http/http-handler';
import { nominationEndpoints } from '#functions/nominations/endpoints';
import { profileEndpoints } from '#functions/profiles/endpoints';
import { routes as nominationRoutes } from '#functions/routes/nomination-routes';
import { routes as profileRoutes } from '#functions/routes/profile-routes';
import type { Route } from '#functions/routes/route';
import { invitationPut } from '#functions/table/invitation';
import type { Notification } from '#functions/table/outbox';
import { standingTransition } from '#functions/table/standing-transition';
import { readStanding } from '#functions/table/stored-profile';
import { emptyTable } from '../../engines/table.ts';
import { checkedHandler } from '../http/checked-handler.ts';
import { httpEvent, recordingLog, type Sent } from '../http/http-event.ts';

export type Item = Record<string, unknown> & { PK: string; SK: string };

/** The functions of candidates and nominators on a table of their own, with a clock that the test sets. */
export async function openPortal(change: (access: TableAccess) => TableAccess = (access) => access) {
  const engine = await emptyTable();
  const clock = { now: new Date('2026-03-01T12:00:00.123Z') };
  const log = recordingLog();
  const announced: Notification[] = [];
  let ids = 0;
  const access = change({
    db: engine.client,
    table: engine.table,
    random: Math.random,
    pause: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
  });
  const deps = {
    ...access,
    now: () => clock.now,
    newId: () => `id-${++ids}`,
    announce: async (notification: Notification) => void announced.push(notification),
  };
  const serve = <const Routes extends readonly Route[]>(
    routes: Routes,
    endpoints: Record<Routes[number]['key'], Endpoint>,
  ) => checkedHandler(routes, endpoints, log);
  const profiles = serve(profileRoutes, profileEndpoints(deps));
  const nominations = serve(nominationRoutes, nominationEndpoints(deps));

  /** Every item of the table, in order of its key. */
  async function items(): Promise<Item[]> {
    const { Items = [] } = await engine.client.send(new ScanCommand({ TableName: engine.table }));
    return (Items as Item[]).sort((a, b) => (`${a.PK}|${a.SK}` < `${b.PK}|${b.SK}` ? -1 : 1));
  }

  return {
    clock,
    log,
    announced,
    items,
    stop: () => engine.stop(),
    async call(key: string, sent: Sent = {}) {
      const handler = key.includes('/nominations') ? nominations : profiles;
      const result = await handler(httpEvent(key, sent));
      const body = result.body === undefined ? undefined : JSON.parse(result.body);
      return { status: result.statusCode, headers: result.headers ?? {}, body };
    },
    /** The items under a partition key that begins so. */
    async itemsOf(partition: string): Promise<Item[]> {
      return (await items()).filter(({ PK }) => PK.startsWith(partition));
    },
    /** Stores an item as it is, past all functions. */
    async put(item: Item): Promise<void> {
      await engine.client.send(
        new PutCommand({ TableName: engine.table, Item: JSON.parse(JSON.stringify(item)) }),
      );
    },
    /** Does to a profile what a round does. */
    async invite(profileId: string, expiresAt: string, roundId = 'general-20260301T120000Z') {
      const before = await readStanding(access, profileId);
      if (!before) throw new Error('no profile to invite');
      const invitedAt = clock.now.toISOString();
      const after = {
        ...before,
        state: 'invited' as const,
        version: before.version + 1,
        invitation: { roundId, invitedAt, expiresAt },
      };
      const { score, ruleset, submittedAt } = before;
      const invitation = invitationPut(engine.table, {
        profileId,
        roundId,
        lane: 'general',
        program: 'cec',
        state: 'issued',
        score,
        ruleset,
        submittedAt,
        invitedAt,
        expiresAt,
      });
      await engine.client.send(
        new TransactWriteCommand({
          TransactItems: [invitation, ...standingTransition(engine.table, before, after)],
        }),
      );
    },
  };
}

export type Portal = Awaited<ReturnType<typeof openPortal>>;

export const candidate = (sub = 'sub-1') => ({ claims: { sub } });

/** The kind of a problem, e.g. `profile-exists`. */
export const kindOf = (body: { type: string }): string => body.type.replace('/problems/', '');
