import '../styles/answer.css';
import '../styles/calculator.css';
import { h } from 'preact';
import { Calculator } from '../calculator/calculator.tsx';
import { words } from '../calculator/words/of-page.ts';
import { live } from '../live.ts';

live(({ language }) => h(Calculator, { language, words }));
