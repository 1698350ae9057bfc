import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { readBody } from '../http/read-body.ts';
import type { MailStore } from './mail-store.ts';
import { mailboxPage } from './mailbox-page.ts';
import { mailOf, SendEmailError } from './send-email.ts';

export interface MailDependencies {
  store: MailStore;
  /** What the template has verified: addresses and domains. */
  identities: readonly string[];
  now(): Date;
}

/** SES' limit for a message. */
const BODY_LIMIT_BYTES = 40 * 1024 * 1024;

function json(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { store, identities, now }: MailDependencies,
): Promise<void> {
  const id = randomUUID();
  const body = (await readBody(request, BODY_LIMIT_BYTES)).toString('utf8');
  store.add({ id, ...mailOf(body, identities), sentAt: now().toISOString() });
  json(response, 200, { MessageId: id });
}

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

/** Serves SES v2's `SendEmail`, and the mailbox: a page for browsers at `/`, JSON at `/messages`. */
export function mailListener(dependencies: MailDependencies): RequestListener {
  return (request, response) => {
    const route = `${request.method} ${request.url}`;
    if (route === 'POST /v2/email/outbound-emails')
      send(request, response, dependencies).catch((error) => {
        const type = error instanceof SendEmailError ? error.type : 'BadRequestException';
        const message = error instanceof SendEmailError ? error.message : 'The request could not be read.';
        json(response, 400, { message }, { 'x-amzn-errortype': type });
      });
    else if (route === 'GET /messages') json(response, 200, dependencies.store.all());
    else if (route === 'GET /')
      response.writeHead(200, PAGE_HEADERS).end(mailboxPage(dependencies.store.all()));
    else
      json(response, 404, { message: 'GET / or GET /messages' }, { 'x-amzn-errortype': 'NotFoundException' });
  };
}
