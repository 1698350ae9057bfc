import { readFacts } from '../table/facts.ts';
import { readNomination } from '../table/nomination.ts';
import type { Notification, NotificationKind } from '../table/outbox.ts';
import { readInvitation } from '../table/stored-outcome.ts';
import type { NotifyDependencies } from './dependencies.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import type { Message } from './message.ts';
import { invitationLapsed } from './messages/invitation-lapsed.ts';
import { invitationVoided } from './messages/invitation-voided.ts';
import { invited } from './messages/invited.ts';
import { nominated } from './messages/nominated.ts';
import { profileExpired } from './messages/profile-expired.ts';

type Words = (language: 'en' | 'fr') => Message;

/** What a notification says, read from what it is about; `undefined` when that is not there, or not to be told any more. */
const OCCASIONS: Readonly<
  Record<NotificationKind, (about: Notification, deps: NotifyDependencies) => Promise<Words | undefined>>
> = {
  async invited({ profileId, about: roundId }, deps) {
    const invitation = await readInvitation(deps, { profileId, roundId });
    // Of an invitation that is void already, the candidate only reads that it is void.
    if (!invitation || invitation.state === 'voided') return undefined;
    return (language) => invited[language](invitation);
  },
  async nominated({ profileId, about }, deps) {
    const nomination = await readNomination(deps, { profileId, nominationId: about });
    return nomination?.state === 'offered' ? (language) => nominated[language](nomination) : undefined;
  },
  async 'invitation-lapsed'({ profileId, about: roundId }, deps) {
    const invitation = await readInvitation(deps, { profileId, roundId });
    return invitation && ((language) => invitationLapsed[language](invitation));
  },
  async 'invitation-voided'({ profileId, about: roundId }, deps) {
    const invitation = await readInvitation(deps, { profileId, roundId });
    return invitation && ((language) => invitationVoided[language](invitation));
  },
  async 'profile-expired'() {
    return (language) => profileExpired[language](undefined);
  },
};

export type Composed = { to: string; content: LaidOut } | { skip: string };

/** Puts a notification into words for its reader, in the reader's language; or says why there is nothing to send. */
export async function compose(notification: Notification, deps: NotifyDependencies): Promise<Composed> {
  const facts = await readFacts(deps, notification.profileId);
  if (!facts) return { skip: 'no-facts' };
  const words = await OCCASIONS[notification.kind](notification, deps);
  if (!words) return { skip: 'nothing-to-tell' };
  const { email, preferredLanguage: language, givenName, familyName } = facts;
  const name = [givenName, familyName].filter((part) => part !== undefined).join(' ');
  return { to: email, content: layOut(words(language), { language, name, portalUrl: deps.portalUrl }) };
}
