import { DeleteCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliver } from '#functions/notify/deliver';
import { factsPut } from '#functions/table/facts';
import { profileKey } from '#functions/table/keys';
import { nominationPut } from '#functions/table/nomination';
import { outboxPut } from '#functions/table/outbox';
import { factsOf, startWorld, type World } from '../run-round/world.ts';
import { invite, outboxOf, receiptOf } from './telling.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

test('the e-mail: language, name as text, deadline, portal, and nothing of the score', async () => {
  const { notification } = await invite(world, 2);
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

test('nobody left to write to: skipped, on record', async () => {
  const { notification } = await invite(world, 1);
  await world.client.send(
    new DeleteCommand({ TableName: world.table, Key: profileKey.facts(notification.profileId) }),
  );
  await deliver(notification, world.notifyDeps);
  expect(await receiptOf(world, notification.profileId)).toMatchObject({
    state: 'skipped',
    detail: 'no-facts',
  });
  expect(await outboxOf(world)).toEqual([]);
});

test('an invitation that does not exist is not announced', async () => {
  const { notification } = await invite(world, 1);
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
    by: 'nominator-1',
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
  expect(world.mails[0]?.text).toMatch(/no longer in rounds for\s+a category/);
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
