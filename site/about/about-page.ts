import type { Page } from '../page.ts';
import { About } from './about.tsx';

export const aboutPage: Page = {
  path: 'about/',
  title: { en: 'About these pages', fr: 'À propos de ces pages' },
  description: {
    en: 'What Ronde is, where its rules come from, and what happens to the answers you give.',
    fr: 'Ce qu’est Ronde, d’où viennent ses règles, et ce que deviennent vos réponses.',
  },
  View: About,
};
