import { aboutPage } from './about/about-page.ts';
import { apiPage } from './api/api-page.ts';
import { calculatorPage } from './calculator/calculator-page.ts';
import type { Page } from './page.ts';
import { problemPages } from './problems/problem-pages.ts';

/**
 * Every page of the site. To add one: write its `Page` in a folder of its subject and name it here; a page that does something
 * in the browser names a script of `entries/`, which calls `live` with the same view.
 */
export const PAGES: readonly Page[] = [calculatorPage, aboutPage, apiPage, ...problemPages];
