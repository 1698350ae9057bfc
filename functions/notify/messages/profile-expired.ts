import type { Template } from '../message.ts';

/** Also of a profile that was in no programme for all of its twelve months: it says nothing of the pool. */
export const profileExpired: Template<unknown> = {
  en: () => ({
    subject: 'Your profile has expired',
    paragraphs: [
      'The twelve months of your profile are over, and it has expired. It can no longer be invited.',
      'You may submit a new profile at any time.',
    ],
  }),
  fr: () => ({
    subject: 'Votre profil est expiré',
    paragraphs: [
      'Les douze mois de votre profil sont écoulés, et il est expiré. Il ne peut plus être invité.',
      'Vous pouvez soumettre un nouveau profil en tout temps.',
    ],
  }),
};
