import type { IsoInstant } from '#domain/profile/profile';
import { inWords } from '../instant-in-words.ts';
import type { Template } from '../message.ts';

export const invitationVoided: Template<{ invitedAt: IsoInstant }> = {
  en: ({ invitedAt }) => ({
    subject: 'Your invitation has been cancelled',
    paragraphs: [
      `The invitation to apply that was issued to you on ${inWords(invitedAt, 'en')} was issued in error and has been cancelled. You cannot apply with it.`,
      'Your profile keeps the instant at which you submitted it. If it still qualifies, it is back in the pool and can be invited again.',
      'Sign in to see where your profile stands.',
    ],
  }),
  fr: ({ invitedAt }) => ({
    subject: 'Votre invitation a été annulée',
    paragraphs: [
      `L’invitation à présenter une demande qui vous a été adressée le ${inWords(invitedAt, 'fr')} l’a été par erreur et a été annulée. Vous ne pouvez pas présenter de demande sur cette base.`,
      'Votre profil conserve l’instant auquel vous l’avez soumis. S’il satisfait toujours aux exigences, il est de retour dans le bassin et peut être invité de nouveau.',
      'Connectez-vous pour voir où en est votre profil.',
    ],
  }),
};
