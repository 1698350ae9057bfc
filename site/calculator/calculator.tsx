import type { PageProps } from '../page.ts';
import { calculatorPage } from './calculator-page.ts';

/** The calculator: facts on one side, the score and its reasons beside them. */
export function Calculator({ language }: PageProps) {
  return <h1>{calculatorPage.title[language]}</h1>;
}
