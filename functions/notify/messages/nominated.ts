import type { IsoInstant } from '#domain/profile/profile';
import { inWords } from '../instant-in-words.ts';
import type { Template } from '../message.ts';

export const nominated: Template<{ lapsesAt: IsoInstant }> = {
  en: ({ lapsesAt }) => ({
    subject: 'A province has nominated you',
    paragraphs: [
      'A province or territory offers you a nomination.',
      `Sign in to accept or reject it. You have until ${inWords(lapsesAt, 'en')}; without an answer it lapses.`,
    ],
  }),
  fr: ({ lapsesAt }) => ({
    subject: 'Une province vous a désigné',
    paragraphs: [
      'Une province ou un territoire vous offre une désignation.',
      `Connectez-vous pour l’accepter ou la refuser. Vous avez jusqu’au ${inWords(lapsesAt, 'fr')}; sans réponse, elle devient caduque.`,
    ],
  }),
};
