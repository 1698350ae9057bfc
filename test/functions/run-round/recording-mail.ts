import { SESv2Client, type SendEmailCommand } from '@aws-sdk/client-sesv2';

/** A mail service that takes every e-mail and keeps it. */
export function recordingMail() {
  const mails: { to: string; subject: string; text: string; html: string }[] = [];
  const ses = new SESv2Client({ region: 'ca-central-1' });
  ses.send = async (command: unknown) => {
    const { input } = command as SendEmailCommand;
    const { Subject, Body } = input.Content?.Simple ?? {};
    mails.push({
      to: input.Destination?.ToAddresses?.[0] ?? '',
      subject: Subject?.Data ?? '',
      text: Body?.Text?.Data ?? '',
      html: Body?.Html?.Data ?? '',
    });
    return { MessageId: `mail-${mails.length}`, $metadata: {} };
  };
  return { mails, ses };
}
