import * as v from 'valibot';
import type { Mail } from '../system-types.ts';

const Text = v.object({ Data: v.string() });
const SendEmail = v.object({
  FromEmailAddress: v.string(),
  Destination: v.object({
    ToAddresses: v.optional(v.array(v.string()), []),
    CcAddresses: v.optional(v.array(v.string()), []),
    BccAddresses: v.optional(v.array(v.string()), []),
  }),
  Content: v.object({
    Simple: v.object({ Subject: Text, Body: v.object({ Text: v.optional(Text), Html: v.optional(Text) }) }),
  }),
});

/** SES says no. `type` is the name of its exception. */
export class SendEmailError extends Error {
  override readonly name = 'SendEmailError';
  constructor(
    readonly type: 'BadRequestException' | 'MessageRejected',
    message: string,
  ) {
    super(message);
  }
}

/** The bare address of `Ronde <ronde@example.org>`. */
const addressOf = (from: string): string => (/<([^>]+)>\s*$/.exec(from)?.[1] ?? from).trim().toLowerCase();

function isVerified(address: string, identities: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return identities.some((identity) => {
    const known = identity.toLowerCase();
    return known.includes('@') ? known === address : domain === known || domain.endsWith(`.${known}`);
  });
}

/**
 * The mail that a `SendEmail` request of SES v2 asks for. Only simple content is understood: the functions send
 * nothing else.
 *
 * @param body the request in JSON
 * @param identities what the template has verified: addresses and domains
 * @throws SendEmailError for a request that SES refuses, or a sender that is not verified
 */
export function mailOf(body: string, identities: readonly string[]): Omit<Mail, 'id' | 'sentAt'> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new SendEmailError('BadRequestException', 'The request is no JSON.');
  }
  const parsed = v.safeParse(SendEmail, value);
  if (!parsed.success)
    throw new SendEmailError(
      'BadRequestException',
      `The request is not understood: ${parsed.issues.map((issue) => v.getDotPath(issue)).join(', ')}.`,
    );
  const { FromEmailAddress: from, Destination, Content } = parsed.output;
  const { Subject, Body } = Content.Simple;
  const to = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses];
  if (to.length === 0 || !(Body.Text ?? Body.Html))
    throw new SendEmailError('BadRequestException', 'A mail needs somebody to go to, and a body.');
  if (!isVerified(addressOf(from), identities))
    throw new SendEmailError(
      'MessageRejected',
      'Email address is not verified. The sender is none of the identities of the template.',
    );
  return {
    from,
    to,
    subject: Subject.Data,
    ...(Body.Text ? { text: Body.Text.Data } : {}),
    ...(Body.Html ? { html: Body.Html.Data } : {}),
  };
}
