import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { readBody } from '#local/http/read-body';
import { mailOf } from '#local/mail/send-email';

/** How the mail service takes a request. `loses-answer`: it sends, and the connection breaks. */
export type MailMood = 'works' | 'throttles' | 'paused' | 'down' | 'unverified' | 'loses-answer';

const ERRORS: Readonly<Partial<Record<MailMood, [status: number, type: string, message: string]>>> = {
  throttles: [429, 'TooManyRequestsException', 'Maximum sending rate exceeded.'],
  paused: [400, 'SendingPausedException', 'Sending is paused.'],
  down: [503, 'ServiceUnavailable', 'Service unavailable.'],
  unverified: [
    400,
    'MessageRejected',
    'Email address is not verified. The following identities failed the check in region CA-CENTRAL-1: ronde@example.org',
  ],
};

const LARGEST_MAIL = 1_000_000;

/** A mail service on the loopback interface that can be in any mood, and keeps the addresses that it sent to. */
export async function startMailService() {
  const sent: string[] = [];
  const service = {
    sent,
    mood: (): MailMood => 'works',
    /** Addresses that it takes no mail for, ever. */
    refuses: (_address: string): boolean => false,
  };
  const server = createServer(async (request, response) => {
    const mood = service.mood();
    const answer = (status: number, body: object, type?: string) =>
      response
        .writeHead(status, { 'content-type': 'application/json', ...(type && { 'x-amzn-errortype': type }) })
        .end(JSON.stringify(body));
    const body = (await readBody(request, LARGEST_MAIL)).toString('utf8');
    const error = ERRORS[mood];
    if (error) return answer(error[0], { message: error[2] }, error[1]);
    const { to } = mailOf(body, ['ronde@example.org']);
    const address = to[0] ?? '';
    if (service.refuses(address)) return answer(400, { message: 'Address blacklisted.' }, 'MessageRejected');
    sent.push(address);
    if (mood === 'loses-answer') return request.socket.destroy();
    return answer(200, { MessageId: `mail-${sent.length}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ses = new SESv2Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'ca-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    // The histories are to see each answer, not what the client makes of several.
    maxAttempts: 1,
  });
  return Object.assign(service, {
    ses,
    async stop(): Promise<void> {
      ses.destroy();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
