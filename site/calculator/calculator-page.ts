import { h } from 'preact';
import type { Page, PageProps } from '../page.ts';
import { Calculator } from './calculator.tsx';
import { Below } from './late/below.tsx';
import { LateWordsContext } from './late/late-words-context.ts';
import { words as en } from './words/en.ts';
import { words as fr } from './words/fr.ts';
import { words as lateEn } from './words/late-en.ts';
import { words as lateFr } from './words/late-fr.ts';

/** Read where there are no scripts only, so no script has it. */
const NO_SCRIPT = {
  en: 'The calculator works out the score in your browser, by a script. Without scripts this form does nothing: turn scripts on for this page, or ask the service itself (POST /score).',
  fr: 'Le calculateur établit la note dans votre navigateur, au moyen d’un script. Sans scripts, ce formulaire ne fait rien\u00a0: permettez les scripts pour cette page, ou interrogez le service lui-même (POST /score).',
} as const;

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
      h(Calculator, { language, words, below: h(Below, {}), noScript: NO_SCRIPT[language] }),
    );
  },
  script: 'calculator',
};
