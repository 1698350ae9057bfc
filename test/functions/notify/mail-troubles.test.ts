import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent } from 'aws-lambda';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/notify/deliver';
import { handleNotifications } from '#functions/notify/handle-notifications';
import { doom, Killed, mortal } from '../run-round/killing.ts';
import { startWorld, type World } from '../run-round/world.ts';
import { invite, outboxOf, receiptOf } from './telling.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const refusing = (name: string, said = 'said by the mail service') => ({
  ...world.notifyDeps,
  ses: {
    send: async () => {
      throw Object.assign(new Error(said), { name });
    },
  } as unknown as typeof world.notifyDeps.ses,
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
  const { ids, notification } = await invite(world, 7);
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
      expect((await receiptOf(world, profileId))?.state).toBe('sent');
    }
  expect(await outboxOf(world)).toEqual([]);
});

test('while somebody else is sending, the message waits', async () => {
  const { notification } = await invite(world, 1);
  const dying = { ...world.notifyDeps, db: mortal(world.notifyDeps.db, doom(1, true)) };
  await expect(deliver(notification, dying)).rejects.toThrow(Killed);
  await expect(deliver(notification, world.notifyDeps)).rejects.toThrow('somebody else');
  world.clock.at += 60_000;
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

/** As SES words them; the pages that say so are named beside the table in the code. */
const ABOUT_THE_RECIPIENT = [
  ['MessageRejected', 'Address blacklisted.'],
  ['BadRequestException', 'Invalid email address p-000001@example.org.'],
  ['BadRequestException', 'Illegal address'],
  ['BadRequestException', "Missing final '@domain'"],
  ['BadRequestException', 'Local address contains control or whitespace'],
  ['BadRequestException', 'Domain contains dot-dot'],
] as const;

test.each(ABOUT_THE_RECIPIENT)('%s, %s, is for good: on record, and not tried again', async (name, said) => {
  const { notification } = await invite(world, 1);
  await deliver(notification, refusing(name, said));
  expect(await receiptOf(world, notification.profileId)).toMatchObject({ state: 'refused', detail: name });
  expect(await outboxOf(world)).toEqual([]);
  expect(
    world.log.some(({ message, facts }) => message === 'notification-refused' && facts.code === name),
  ).toBe(true);
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toEqual([]);
});

const UNVERIFIED =
  'Email address is not verified. The following identities failed the check in region CA-CENTRAL-1: ';

const OURS = [
  ['MessageRejected', `${UNVERIFIED}ronde@example.org`, 'sender'],
  // In the sandbox SES names the recipient.
  ['MessageRejected', `${UNVERIFIED}p-000000@example.org`, 'sender'],
  ['MessageRejected', 'Sending suspended for this account.', 'message'],
  ['MessageRejected', 'The message contains a virus.', 'message'],
  ['MessageRejected', 'said in words that nobody knows', 'message'],
  ['BadRequestException', 'Invalid email address ronde@example.org.', 'sender'],
  ['BadRequestException', "Missing required header 'From'.", 'message'],
  ['MailFromDomainNotVerifiedException', 'x', 'sender'],
  ['AccountSuspendedException', 'x', 'account'],
  ['SendingPausedException', 'x', 'account'],
  ['LimitExceededException', 'x', 'account'],
  ['TooManyRequestsException', 'Daily message quota exceeded.', 'account'],
  ['ThrottlingException', 'Maximum sending rate exceeded.', 'account'],
  ['NotFoundException', 'Configuration set <ronde> does not exist.', 'account'],
  ['AccessDeniedException', 'not authorized on p-000000@example.org', 'account'],
] as const;

test.each(OURS)(
  '%s, %s, waits in the outbox, is an error of the log, and mended it goes out',
  async (...row) => {
    const [name, said, party] = row;
    const { notification } = await invite(world, 1);
    await expect(deliver(notification, refusing(name, said))).rejects.toThrow(name);
    expect(await outboxOf(world)).toHaveLength(1);
    expect(world.log).toContainEqual({
      message: 'mail-fault',
      facts: expect.objectContaining({ level: 'error', code: name, party, kind: 'invited' }),
    });
    expect(JSON.stringify(world.log)).not.toContain('@');
    // SES has sent nothing, so the next try need not wait for the claim.
    await deliver(notification, world.notifyDeps);
    expect(world.mails).toHaveLength(1);
    expect(await receiptOf(world, notification.profileId)).toMatchObject({ state: 'sent' });
    expect(await outboxOf(world)).toEqual([]);
  },
);

test.each(['InternalServiceErrorException', 'ServiceUnavailable', 'TimeoutError', 'SomethingNew'])(
  '%s waits in the outbox too; since it may have been sent, the claim is kept until it runs out',
  async (name) => {
    const { notification } = await invite(world, 1);
    await expect(deliver(notification, refusing(name))).rejects.toThrow(name);
    expect(await outboxOf(world)).toHaveLength(1);
    await expect(deliver(notification, world.notifyDeps)).rejects.toThrow('somebody else');
    world.clock.at += 60_000;
    await deliver(notification, world.notifyDeps);
    expect(world.mails).toHaveLength(1);
  },
);

test('a sender that is malformed itself is not taken for the recipient', async () => {
  const { notification } = await invite(world, 1);
  const malformed = { ...refusing('BadRequestException', "Missing final '@domain'"), from: 'ronde' };
  await expect(deliver(notification, malformed)).rejects.toThrow('BadRequestException');
  expect(await outboxOf(world)).toHaveLength(1);
});

test('throttling and outages are tried again, at once where nothing was sent', async () => {
  const { notification } = await invite(world, 1);
  for (const name of ['TooManyRequestsException', 'SendingPausedException'])
    await expect(deliver(notification, refusing(name))).rejects.toThrow(name);
  await expect(deliver(notification, refusing('TimeoutError'))).rejects.toThrow('TimeoutError');
  // After a time-out nobody knows, so the claim is kept until it runs out.
  await expect(deliver(notification, world.notifyDeps)).rejects.toThrow('somebody else');
  world.clock.at += 60_000;
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('what the mail service cannot take just now is left to the outbox; what has no place there comes again', async () => {
  const { notification } = await invite(world, 1);
  const { at: _at, ...bare } = notification;
  const Records = [
    { messageId: 'in the outbox', body: JSON.stringify(notification) },
    { messageId: 'nowhere', body: JSON.stringify(bare) },
  ];
  const event = { Records } as unknown as SQSEvent;
  expect(await handleNotifications(event, refusing('TooManyRequestsException'))).toEqual({
    batchItemFailures: [{ itemIdentifier: 'nowhere' }],
  });
  expect(await outboxOf(world)).toHaveLength(1);
  expect(world.log.filter(({ message }) => message === 'notification-deferred')).toHaveLength(1);
});

test.each(['TransactionConflict', 'ThrottlingError'])(
  'a receipt that is refused for a %s is tried again: the e-mail is not sent twice',
  async (Code) => {
    const { notification } = await invite(world, 1);
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
    expect(await outboxOf(world)).toEqual([]);
  },
);

test('a receipt whose answer was lost is a receipt', async () => {
  const { notification } = await invite(world, 1);
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
  expect(await receiptOf(world, notification.profileId)).toMatchObject({ state: 'sent' });
  await deliver(notification, world.notifyDeps);
  expect(world.mails).toHaveLength(1);
});

test('a mail service that cannot be reached is named in the log by the code of the network', async () => {
  const { notification } = await invite(world, 1);
  const ses = {
    send: async () => {
      throw Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    },
  } as unknown as typeof world.notifyDeps.ses;
  await expect(deliver(notification, { ...world.notifyDeps, ses })).rejects.toThrow('ECONNREFUSED');
  expect(world.log).toContainEqual({
    message: 'mail-fault',
    facts: expect.objectContaining({ level: 'error', code: 'ECONNREFUSED', party: 'unknown' }),
  });
});
