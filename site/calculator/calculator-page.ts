import { h } from 'preact';
import type { Page, PageProps } from '../page.ts';
import { Calculator } from './calculator.tsx';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';

export const calculatorPage: Page = {
  path: '',
  title: { en: en.title, fr: fr.title },
  description: {
    en: 'Points, programmes and lanes from dated facts, for any day since 2015, with the reason for every point.',
    fr: 'Points, programmes et volets d’après des faits datés, pour tout jour depuis 2015, avec la raison de chaque point.',
  },
  View: ({ language }: PageProps) => h(Calculator, { language, words: language === 'fr' ? fr : en }),
  script: 'calculator',
};
