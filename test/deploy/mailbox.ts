export interface Mail {
  to: string[];
  subject: string;
  text: string;
}

interface Inspection {
  messages: Record<
    string,
    { To: string[]; CC: string[]; BCC: string[]; Subject: string; BodyText: string }[]
  >;
}

/** Every e-mail that SES has taken so far. */
export async function readMailbox(port: number, signal: AbortSignal): Promise<Mail[]> {
  const answer = await fetch(`http://127.0.0.1:${port}/_ministack/ses/messages`, { signal });
  if (!answer.ok) throw new Error(`the mailbox answers ${answer.status}`);
  const { messages } = (await answer.json()) as Inspection;
  return Object.values(messages)
    .flat()
    .map(({ To, CC, BCC, Subject, BodyText }) => ({
      to: [...To, ...CC, ...BCC],
      subject: Subject,
      text: BodyText,
    }));
}
