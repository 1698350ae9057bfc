import type { Page } from '../page.ts';
import { Calculator } from './calculator.tsx';

export const calculatorPage: Page = {
  path: '',
  title: { en: 'Score calculator', fr: 'Calculateur de points' },
  description: {
    en: 'Points, programmes and lanes from dated facts, for any day since 2015, with the reason for every point.',
    fr: 'Points, programmes et volets d’après des faits datés, pour tout jour depuis 2015, avec la raison de chaque point.',
  },
  View: Calculator,
  script: 'calculator',
};
