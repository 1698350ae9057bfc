import type { IsoInstant } from '#domain/profile/profile';
import { inWords } from '../instant-in-words.ts';
import type { Template } from '../message.ts';

export const invitationLapsed: Template<{ expiresAt: IsoInstant }> = {
  en: ({ expiresAt }) => ({
    subject: 'Your invitation has lapsed',
    paragraphs: [
      `Your invitation to apply ended on ${inWords(expiresAt, 'en')} without an answer. This profile cannot be invited again.`,
      'You may submit a new profile at any time.',
    ],
  }),
  fr: ({ expiresAt }) => ({
    subject: 'Votre invitation est caduque',
    paragraphs: [
      `Votre invitation à présenter une demande a pris fin le ${inWords(expiresAt, 'fr')} sans réponse. Ce profil ne pourra plus être invité.`,
      'Vous pouvez soumettre un nouveau profil en tout temps.',
    ],
  }),
};
