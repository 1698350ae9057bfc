import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPort, openPort } from '#local/http/open-port';
import { mailListener } from '#local/mail/mail-listener';
import { openMailStore } from '#local/mail/mail-store';
import { mailboxPage } from '#local/mail/mailbox-page';

const store = openMailStore(undefined);
let port: OpenPort;
let ses: SESv2Client;

beforeAll(async () => {
  port = await openPort({ port: undefined, option: '--mail-port' });
  const now = () => new Date('2024-04-23T16:00:00.000Z');
  port.serve(mailListener({ store, identities: ['example.org', 'only@example.net'], now }));
  const credentials = { accessKeyId: 'x', secretAccessKey: 'y' };
  ses = new SESv2Client({ endpoint: port.url, region: 'ca-central-1', credentials, maxAttempts: 1 });
});
afterAll(async () => {
  ses.destroy();
  await port.close();
});

const send = (from: string, to: string[], body: { Text?: { Data: string }; Html?: { Data: string } }) =>
  ses.send(
    new SendEmailCommand({
      FromEmailAddress: from,
      Destination: { ToAddresses: to },
      Content: { Simple: { Subject: { Data: 'Sujet é' }, Body: body } },
    }),
  );
const text = { Text: { Data: 'Bonjour <b>' } };

describe('the SDK’s SendEmail', () => {
  test('arrives in the mailbox', async () => {
    const { MessageId } = await send('Ronde <ronde@example.org>', ['a@example.com'], {
      ...text,
      Html: { Data: '<p>Bonjour</p>' },
    });
    expect(store.all()).toEqual([
      {
        id: MessageId,
        from: 'Ronde <ronde@example.org>',
        to: ['a@example.com'],
        subject: 'Sujet é',
        text: 'Bonjour <b>',
        html: '<p>Bonjour</p>',
        sentAt: '2024-04-23T16:00:00.000Z',
      },
    ]);
  });

  test.each([
    ['a sub-domain of a verified domain', 'x@mail.example.org'],
    ['a verified address, in any case', 'Only@Example.net'],
  ])('%s may send', async (_, from) => {
    await expect(send(from, ['a@example.com'], text)).resolves.toHaveProperty('MessageId');
  });

  test.each([
    ['another address of a domain that is not verified', 'other@example.net'],
    ['a domain that only ends alike', 'x@notexample.org'],
  ])('%s may not', async (_, from) => {
    const count = store.all().length;
    await expect(send(from, ['a@example.com'], text)).rejects.toMatchObject({ name: 'MessageRejected' });
    expect(store.all()).toHaveLength(count);
  });

  test('to nobody, or with nothing in it, is refused', async () => {
    await expect(send('x@example.org', [], text)).rejects.toMatchObject({ name: 'BadRequestException' });
    await expect(send('x@example.org', ['a@example.com'], {})).rejects.toMatchObject({
      name: 'BadRequestException',
    });
  });

  test('what the mailbox does not understand is refused, not lost', async () => {
    const template = new SendEmailCommand({
      FromEmailAddress: 'x@example.org',
      Destination: { ToAddresses: ['a@example.com'] },
      Content: { Template: { TemplateName: 't', TemplateData: '{}' } },
    });
    await expect(ses.send(template)).rejects.toMatchObject({ name: 'BadRequestException' });
  });
});

test('the page shows mails as text', () => {
  const page = mailboxPage(store.all());
  expect(page).toContain('Bonjour &#60;b&#62;');
  expect(page).not.toContain('Bonjour <b>');
});
