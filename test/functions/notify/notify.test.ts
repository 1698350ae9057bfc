import { SendMessageBatchCommand } from '@aws-sdk/client-sqs';
import { DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/notify/deliver';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { runRound } from '#functions/run-round/run-round';
import { factsPut } from '#functions/table/facts';
import { profileKey } from '#functions/table/keys';
import { nominationPut } from '#functions/table/nomination';
import { type Notification, outboxPut } from '#functions/table/outbox';
import { doom, Killed, mortal } from '../run-round/killing.ts';
import { factsOf, poolOf, ranking, startWorld, type World } from '../run-round/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const ROUND = 'general-20260218T140000Z';

/** Invites the given number of candidates; their messages wait in the queue. */
async function invite(
  count: number,
): Promise<{ ids: string[]; notification: Notification & { at: string } }> {
  const pool = poolOf(count);
  await world.submit(pool);
  const order = { plan: 'general', scheduledAt: '2026-02-18T14:00:00.000Z', lane: 'general', size: count };
  await runRound(order, world.roundDeps);
  const ids = ranking(pool);
  const [profileId = ''] = ids;
  const [invitation] = await world.items(`PROFILE#${profileId}`, 'INVITATION#');
  return {
    ids,
    notification: { kind: 'invited', profileId, about: ROUND, at: String(invitation?.invitedAt) },
  };
}

const outbox = async () => {
  const days = await Promise.all(
    Array.from({ length: 8 }, (_, shard) => world.items(`DUE#2026-02-18#${shard}`)),
  );
  return days.flat().filter(({ kind }) => kind === 'notify');
};
const receipt = async (profileId: string) => (await world.items(`PROFILE#${profileId}`, 'NOTICE#'))[0];
const refusing = (name: string) => ({
  ...world.notifyDeps,
  ses: {
    send: async () => {
      throw Object.assign(new Error('said by the mail service'), { name });
    },
  } as unknown as typeof world.notifyDeps.ses,
});

test('everybody invited gets one e-mail; the outbox is empty afterwards', async () => {
  const { ids } = await invite(23);
  expect(await outbox()).toHaveLength(23);
  await world.deliverAll();
  expect(world.mails.map(({ to }) => to).sort()).toEqual(ids.map((id) => `${id}@example.org`).sort());
  expect(await outbox()).toEqual([]);
});

test('a message that comes twice, also side by side in one batch, is one e-mail', async () => {
  const { notification } = await invite(1);
  const body = JSON.stringify(notification);
  const Entries = [1, 2, 3].map((Id) => ({ Id: String(Id), MessageBody: body }));
  await world.sqs.send(new SendMessageBatchCommand({ QueueUrl: world.notificationsQueueUrl, Entries }));
  await world.deliverAll();
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('the e-mail: language, name as text, deadline, portal, and nothing of the score', async () => {
  const { notification } = await invite(2);
  const { profileId } = notification;
  const facts = {
    ...factsOf(profileId),
    preferredLanguage: 'fr' as const,
    givenName: 'Zoé <b>&',
    familyName: 'Le "Goff"',
  };
  await world.client.send(
    new TransactWriteCommand({ TransactItems: [factsPut(world.table, profileId, facts)] }),
  );
  await world.deliverAll();
  const french = world.mails.find(({ to }) => to === `${profileId}@example.org`);
  const english = world.mails.find(({ to }) => to !== `${profileId}@example.org`);
  expect(french?.subject).toBe('Vous êtes invité à présenter une demande');
  expect(french?.text).toContain('Bonjour Zoé <b>& Le "Goff",');
  expect(french?.text).toMatch(/jusqu’au 19 avril 2026 à 14 h 00 UTC\./);
  expect(french?.html).toContain('Zoé &lt;b&gt;&amp; Le &quot;Goff&quot;');
  expect(french?.html).toContain('href="https://portal.example.org/?from=mail&amp;lang=en"');
  expect(french?.html).not.toContain('<b>');
  expect(english?.subject).toBe('You are invited to apply');
  expect(english?.text).toMatch(/You have until April 19, 2026 at 14:00 UTC\./);
  for (const { text, html } of world.mails) expect(text + html).not.toMatch(/600|score|points/i);
});

test('a crash at any write: the claim runs out, and there is one receipt and an empty outbox', async () => {
  const counted = doom(0, false);
  const die = (fate: typeof counted) => ({
    ...world.notifyDeps,
    db: mortal(world.notifyDeps.db, fate),
    ses: mortal(
      world.notifyDeps.ses as unknown as { send(command: never): unknown },
      fate,
    ) as typeof world.notifyDeps.ses,
  });
  const { ids, notification } = await invite(7);
  const invitedAt = new Map<string, string>();
  for (const id of ids)
    invitedAt.set(id, String((await world.items(`PROFILE#${id}`, 'INVITATION#'))[0]?.invitedAt));
  await deliver(notification, die(counted));
  // Claim, e-mail, receipt together with the outbox.
  expect(counted.writes).toBe(3);
  let candidate = 1;
  for (const applied of [false, true])
    for (let at = 1; at <= counted.writes; at += 1) {
      const profileId = ids[candidate] ?? '';
      candidate += 1;
      const told = { ...notification, profileId, at: invitedAt.get(profileId) ?? '' };
      const before = world.mails.length;
      await expect(deliver(told, die(doom(at, applied)))).rejects.toThrow();
      const sentByTheDead = world.mails.length - before;
      world.clock.at += 61_000;
      await deliver(told, world.notifyDeps);
      // Only who died between the mail service and the receipt is written to again: rather twice than never.
      const twice = (at === 2 && applied) || (at === 3 && !applied);
      expect([sentByTheDead, world.mails.length - before]).toEqual([
        at === 1 || (at === 2 && !applied) ? 0 : 1,
        twice ? 2 : 1,
      ]);
      expect((await receipt(profileId))?.state).toBe('sent');
    }
  expect(await outbox()).toEqual([]);
});

test('while somebody else is sending, the message waits', async () => {
  const { notification } = await invite(1);
  const dying = { ...world.notifyDeps, db: mortal(world.notifyDeps.db, doom(1, true)) };
  await expect(deliver(notification, dying)).rejects.toThrow(Killed);
  await expect(deliver(notification, world.notifyDeps)).rejects.toThrow('somebody else');
  world.clock.at += 60_000;
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test.each(['MessageRejected', 'BadRequestException'])(
  '%s is for good: on record, and not tried again',
  async (name) => {
    const { notification } = await invite(1);
    await deliver(notification, refusing(name));
    expect(await receipt(notification.profileId)).toMatchObject({ state: 'refused', detail: name });
    expect(await outbox()).toEqual([]);
    expect(
      world.log.some(({ message, facts }) => message === 'notification-refused' && facts.code === name),
    ).toBe(true);
    await deliver(notification, world.notifyDeps);
    expect(world.mails).toEqual([]);
  },
);

test('throttling and outages are tried again, at once where nothing was sent', async () => {
  const { notification } = await invite(1);
  for (const name of ['TooManyRequestsException', 'SendingPausedException'])
    await expect(deliver(notification, refusing(name))).rejects.toThrow(name);
  await expect(deliver(notification, refusing('TimeoutError'))).rejects.toThrow('TimeoutError');
  // After a time-out nobody knows, so the claim is kept until it runs out.
  await expect(deliver(notification, world.notifyDeps)).rejects.toThrow('somebody else');
  world.clock.at += 60_000;
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('nobody left to write to: skipped, on record', async () => {
  const { notification } = await invite(1);
  await world.client.send(
    new DeleteCommand({ TableName: world.table, Key: profileKey.facts(notification.profileId) }),
  );
  await deliver(notification, world.notifyDeps);
  expect(await receipt(notification.profileId)).toMatchObject({ state: 'skipped', detail: 'no-facts' });
  expect(await outbox()).toEqual([]);
});

test('an invitation that does not exist is not announced', async () => {
  const { notification } = await invite(1);
  await deliver({ ...notification, about: 'no-such-round' }, world.notifyDeps);
  expect(world.mails).toEqual([]);
});

test('a nomination is told of while it is offered, and not after it was withdrawn', async () => {
  const profileId = 'n1';
  const at = '2026-02-18T10:00:00.000Z';
  const record = {
    nominationId: 'nom1',
    profileId,
    province: 'NS',
    state: 'offered' as const,
    offeredAt: at,
    lapsesAt: '2026-03-20T10:00:00.000Z',
    changedAt: at,
  };
  const told = { kind: 'nominated' as const, profileId, about: 'nom1', at };
  await world.client.send(
    new TransactWriteCommand({
      TransactItems: [
        factsPut(world.table, profileId, factsOf(profileId)),
        nominationPut(world.table, record),
        outboxPut(world.table, told),
      ],
    }),
  );
  await deliver(told, world.notifyDeps);
  expect(world.mails[0]?.text).toContain('March 20, 2026 at 10:00 UTC');
  const withdrawn = { ...record, nominationId: 'nom2', state: 'withdrawn' as const };
  await world.client.send(
    new PutCommand({
      TableName: world.table,
      Item: { ...profileKey.nomination(profileId, 'nom2'), ...withdrawn },
    }),
  );
  await deliver({ ...told, about: 'nom2' }, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('one bad message of a batch comes again alone', async () => {
  const { notification } = await invite(1);
  const Records = [
    { messageId: 'bad', body: '{"kind":"invited","email":"x@example.org"}' },
    { messageId: 'no json', body: 'x' },
    { messageId: 'good', body: JSON.stringify(notification) },
  ];
  expect(await handleNotifications({ Records } as unknown as SQSEvent, world.notifyDeps)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'bad' }, { itemIdentifier: 'no json' }],
  });
  expect(JSON.stringify(world.log)).not.toContain('@');
});

test('a message without its place in the outbox is sent, and a repetition with it clears the entry', async () => {
  const { notification } = await invite(1);
  const { at: _at, ...bare } = notification;
  await deliver(bare, world.notifyDeps);
  expect(await outbox()).toHaveLength(1);
  await deliver(notification, world.notifyDeps);
  expect(await outbox()).toEqual([]);
  expect(world.mails).toHaveLength(1);
});

test('what the mail service cannot take just now is left to the outbox; what has no place there comes again', async () => {
  const { notification } = await invite(1);
  const { at: _at, ...bare } = notification;
  const Records = [
    { messageId: 'in the outbox', body: JSON.stringify(notification) },
    { messageId: 'nowhere', body: JSON.stringify(bare) },
  ];
  const event = { Records } as unknown as SQSEvent;
  expect(await handleNotifications(event, refusing('TooManyRequestsException'))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'nowhere' }],
  });
  expect(await outbox()).toHaveLength(1);
  expect(world.log.filter(({ message }) => message === 'notification-deferred')).toHaveLength(1);
});

test.each(['TransactionConflict', 'ThrottlingError'])(
  'a receipt that is refused for a %s is tried again: the e-mail is not sent twice',
  async (Code) => {
    const { notification } = await invite(1);
    let refusals = 0;
    const db = new Proxy(world.client, {
      get: (target, property, receiver) =>
        property === 'send'
          ? async (command: object) => {
              if (command instanceof TransactWriteCommand && refusals++ < 3)
                throw Object.assign(new Error('cancelled'), {
                  name: 'TransactionCanceledException',
                  CancellationReasons: [{ Code }, { Code: 'None' }],
                });
              return target.send(command as never);
            }
          : Reflect.get(target, property, receiver),
    });
    await deliver(notification, { ...world.notifyDeps, db });
    world.clock.at += 61_000;
    await deliver(notification, world.notifyDeps);
    expect(world.mails).toHaveLength(1);
    expect(await outbox()).toEqual([]);
  },
);

test('a receipt whose answer was lost is a receipt', async () => {
  const { notification } = await invite(1);
  let lost = false;
  const db = new Proxy(world.client, {
    get: (target, property, receiver) =>
      property === 'send'
        ? async (command: object) => {
            const answer = await target.send(command as never);
            if (!(command instanceof TransactWriteCommand) || lost) return answer;
            lost = true;
            throw Object.assign(new Error('no answer'), { name: 'TimeoutError' });
          }
        : Reflect.get(target, property, receiver),
  });
  await deliver(notification, { ...world.notifyDeps, db });
  expect(await receipt(notification.profileId)).toMatchObject({ state: 'sent' });
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});
