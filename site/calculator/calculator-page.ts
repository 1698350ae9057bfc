import { h } from 'preact';
import type { Page, PageProps } from '../page.ts';
import { Calculator } from './calculator.tsx';
import { Below } from './late/below.tsx';
import { LateWordsContext } from './late/late-words-context.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';
import { words as lateEn } from './words/late-en.ts';
import { words as lateFr } from './words/late-fr.ts';

export const calculatorPage: Page = {
  path: '',
  title: { en: en.title, fr: fr.title },
  description: {
    en: 'Points, programmes and lanes from dated facts, for any day since 2015, with the reason for every point.',
    fr: 'Points, programmes et volets d’après des faits datés, pour tout jour depuis 2015, avec la raison de chaque point.',
  },
  View: ({ language }: PageProps) => {
    const [words, late] = language === 'fr' ? [fr, lateFr] : [en, lateEn];
    return h(
      LateWordsContext.Provider,
      { value: late },
      h(Calculator, { language, words, below: h(Below, {}) }),
    );
  },
  script: 'calculator',
};
