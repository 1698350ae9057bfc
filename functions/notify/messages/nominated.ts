import type { IsoInstant } from '#domain/profile/profile';
import { inWords } from '../instant-in-words.ts';
import type { Template } from '../message.ts';

export const nominated: Template<{ lapsesAt: IsoInstant }> = {
  en: ({ lapsesAt }) => ({
    subject: 'A province has nominated you',
    paragraphs: [
      'A province or territory offers you a nomination.',
      `Sign in to accept or reject it. You have until ${inWords(lapsesAt, 'en')}; without an answer it lapses.`,
      'If you accept, you can be invited in general rounds and in rounds for nominees, but no longer in rounds for a category or another programme.',
    ],
  }),
  fr: ({ lapsesAt }) => ({
    subject: 'Une province vous a désigné',
    paragraphs: [
      'Une province ou un territoire vous offre une désignation.',
      `Connectez-vous pour l’accepter ou la refuser. Vous avez jusqu’au ${inWords(lapsesAt, 'fr')}; sans réponse, elle devient caduque.`,
      'Si vous acceptez, vous pourrez être invité lors des rondes générales et des rondes pour les candidats désignés, mais plus lors des rondes d’une catégorie ou d’un autre programme.',
    ],
  }),
};
