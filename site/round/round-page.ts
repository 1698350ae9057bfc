import type { Page } from '../page.ts';
import { RoundDetails } from './round-details.tsx';

export const roundPage: Page = {
  path: 'rounds/round/',
  under: 'rounds/',
  title: { en: 'One round', fr: 'Une ronde' },
  description: {
    en: 'The terms and the outcome of one round, the pool before it, and a check of its list in the browser.',
    fr: 'Les conditions et le résultat d’une ronde, le bassin avant elle, et une vérification de sa liste dans le navigateur.',
  },
  View: RoundDetails,
  script: 'round',
};
