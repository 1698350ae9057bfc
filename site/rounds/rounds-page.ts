import type { Page } from '../page.ts';
import { Rounds } from './rounds.tsx';

export const roundsPage: Page = {
  path: 'rounds/',
  title: { en: 'Rounds of invitations', fr: 'Rondes d’invitations' },
  description: {
    en: 'Every round with its size, cut-off and tie-break, the cut-offs of each lane over time, and the pool by band of scores.',
    fr: 'Chaque ronde avec sa taille, sa note minimale et son départage, les notes minimales de chaque volet au fil du temps, et le bassin par tranche de notes.',
  },
  View: Rounds,
  script: 'rounds',
};
