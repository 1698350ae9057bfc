import type { IsoInstant } from '#domain/profile/profile';
import { inWords } from '../instant-in-words.ts';
import type { Template } from '../message.ts';

export const invited: Template<{ expiresAt: IsoInstant }> = {
  en: ({ expiresAt }) => ({
    subject: 'You are invited to apply',
    paragraphs: [
      'You are invited to apply for permanent residence.',
      `Sign in to accept or decline the invitation. You have until ${inWords(expiresAt, 'en')}.`,
      'If you decline, your profile returns to the pool. If you do not answer by then, the invitation lapses, and this profile cannot be invited again.',
    ],
  }),
  fr: ({ expiresAt }) => ({
    subject: 'Vous êtes invité à présenter une demande',
    paragraphs: [
      'Vous êtes invité à présenter une demande de résidence permanente.',
      `Connectez-vous pour accepter ou refuser l’invitation. Vous avez jusqu’au ${inWords(expiresAt, 'fr')}.`,
      'Si vous refusez, votre profil retourne dans le bassin. Sans réponse d’ici là, l’invitation devient caduque et ce profil ne pourra plus être invité.',
    ],
  }),
};
