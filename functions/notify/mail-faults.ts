import * as v from 'valibot';
import { email } from '../boundary/scalars.ts';
import { networkCode } from '../clients/passing-fault.ts';

/** Whose matter an answer of SES is. Only what is about the recipient is for good; a person mends everything else. */
export type MailParty = 'recipient' | 'sender' | 'message' | 'account' | 'service' | 'unknown';

interface Answer {
  /** The name of the exception; of a fault of the network its code. */
  name: string;
  /** How its message begins, where the name alone does not say enough. */
  says?: RegExp;
  about: MailParty;
  /** Whether SES is known to have sent nothing. */
  nothingSent: boolean;
}

/** How SES complains of the form of an address, without saying whose. */
const OF_AN_ADDRESS =
  /^(Invalid email address|Illegal address|Missing (final '@domain'|domain|local name)|(Local address|Domain) (contains|starts with|ends with) )/;

const nothingSent = true;

/**
 * The answers of SES to SendEmail; the first row that fits counts. From the SES API v2 reference (SendEmail, Common
 * Errors) and the SES developer guide, "Amazon SES email sending errors" and "Errors related to the sending quotas".
 *
 * An identity that is not verified is always our matter: of the sender, or, in the sandbox, of the account, even where
 * the message names the recipient.
 */
const ANSWERS: readonly Answer[] = [
  { name: 'MessageRejected', says: /^Address blacklisted/, about: 'recipient', nothingSent },
  { name: 'MessageRejected', says: /^Email address is not verified/, about: 'sender', nothingSent },
  { name: 'MessageRejected', about: 'message', nothingSent },
  { name: 'BadRequestException', says: OF_AN_ADDRESS, about: 'recipient', nothingSent },
  { name: 'BadRequestException', about: 'message', nothingSent },
  { name: 'MailFromDomainNotVerifiedException', about: 'sender', nothingSent },
  { name: 'AccountSuspendedException', about: 'account', nothingSent },
  { name: 'SendingPausedException', about: 'account', nothingSent },
  { name: 'LimitExceededException', about: 'account', nothingSent },
  { name: 'TooManyRequestsException', about: 'account', nothingSent },
  { name: 'ThrottlingException', about: 'account', nothingSent },
  // The configuration set or the identity that we name.
  { name: 'NotFoundException', about: 'account', nothingSent },
  { name: 'AccessDeniedException', about: 'account', nothingSent },
  { name: 'ExpiredTokenException', about: 'account', nothingSent },
  { name: 'UnrecognizedClientException', about: 'account', nothingSent },
  { name: 'InternalFailure', about: 'service', nothingSent: false },
  { name: 'InternalServiceErrorException', about: 'service', nothingSent: false },
  { name: 'ServiceUnavailable', about: 'service', nothingSent: false },
  { name: 'TimeoutError', about: 'service', nothingSent: false },
];

export type MailFault = Pick<Answer, 'name' | 'about' | 'nothingSent'>;

/**
 * The party that an error of sending is about. A mail with an unknown fault waits, and an operator looks.
 *
 * @param from the sender; a complaint of the form of an address is about the recipient only where ours is sound
 */
export function mailFault(error: Error, from: string): MailFault {
  const { name, message } = error;
  const answer = ANSWERS.find((one) => one.name === name && (one.says?.test(message) ?? true));
  if (!answer) return { name: networkCode(error) ?? name, about: 'unknown', nothingSent: false };
  const ours = answer.says === OF_AN_ADDRESS && (message.includes(from) || !v.is(email, from));
  return { name, about: ours ? 'sender' : answer.about, nothingSent: answer.nothingSent };
}
