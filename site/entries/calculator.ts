import '../styles/answer.css';
import '../styles/calculator.css';
import { h } from 'preact';
import { Calculator } from '../calculator/calculator.tsx';
import { live } from '../live.ts';

// Only the words of the page's language are loaded.
const { words } = await (document.documentElement.lang === 'fr'
  ? import('../calculator/words/fr.ts')
  : import('../calculator/words/en.ts'));
live(({ language }) => h(Calculator, { language, words }));
