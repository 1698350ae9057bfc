import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { NotifyDependencies } from './dependencies.ts';
import type { LaidOut } from './lay-out.ts';

/** The mail service will never take this message: wrong address or content. Everything else is worth another try. */
const REFUSALS: ReadonlySet<string> = new Set(['MessageRejected', 'BadRequestException']);

/** Faults at which the mail service is known to have sent nothing. */
const NOTHING_SENT: ReadonlySet<string> = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'SendingPausedException',
  'AccountSuspendedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
]);

export type MailOutcome = { sent: string } | { refused: string } | { failed: Error; nothingSent: boolean };

/** Hands one e-mail to SES. It is the only place that knows the address. */
export async function sendMail(
  to: string,
  { subject, text, html }: LaidOut,
  { ses, from }: Pick<NotifyDependencies, 'ses' | 'from'>,
): Promise<MailOutcome> {
  const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
  try {
    const { MessageId } = await ses.send(
      new SendEmailCommand({
        FromEmailAddress: from,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: { Subject: content(subject), Body: { Text: content(text), Html: content(html) } },
        },
      }),
    );
    return { sent: MessageId ?? 'no id' };
  } catch (thrown) {
    const failed = thrown instanceof Error ? thrown : new Error('the mail service failed');
    if (REFUSALS.has(failed.name)) return { refused: failed.name };
    return { failed, nothingSent: NOTHING_SENT.has(failed.name) };
  }
}
