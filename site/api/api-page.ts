import type { Page } from '../page.ts';
import { Api } from './api.tsx';

export const apiPage: Page = {
  path: 'api/',
  title: { en: 'API reference', fr: 'Référence de l’API' },
  description: {
    en: 'Every route of the API: who may call it, what it takes, what it answers, and how it fails.',
    fr: 'Chaque route de l’API\u00a0: qui peut l’appeler, ce qu’elle prend, ce qu’elle répond et comment elle échoue.',
  },
  View: Api,
};
