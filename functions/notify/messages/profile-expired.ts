import type { Template } from '../message.ts';

export const profileExpired: Template<unknown> = {
  en: () => ({
    subject: 'Your profile has expired',
    paragraphs: [
      'Your profile was in the pool for twelve months and has expired. It can no longer be invited.',
      'You may submit a new profile at any time.',
    ],
  }),
  fr: () => ({
    subject: 'Votre profil est expiré',
    paragraphs: [
      'Votre profil est resté douze mois dans le bassin et est maintenant expiré. Il ne peut plus être invité.',
      'Vous pouvez soumettre un nouveau profil en tout temps.',
    ],
  }),
};
