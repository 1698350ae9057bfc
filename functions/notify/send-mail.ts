import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { NotifyDependencies } from './dependencies.ts';
import type { LaidOut } from './lay-out.ts';
import { type MailFault, mailFault } from './mail-faults.ts';

/** What became of an e-mail: SES took it, or there is a fault that says whose matter it is. */
export type MailOutcome = { sent: string } | { fault: MailFault };

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
    return {
      fault: mailFault(thrown instanceof Error ? thrown : new Error('the mail service failed'), from),
    };
  }
}
