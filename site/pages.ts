import { aboutPage } from './about/about-page.ts';
import { apiPages } from './api/api-pages.ts';
import { calculatorPage } from './calculator/calculator-page.ts';
import { calendarPage } from './calendar/calendar-page.ts';
import type { Page } from './page.ts';
import { problemPages } from './problems/problem-pages.ts';
import { roundPage } from './round/round-page.ts';
import { roundsPage } from './rounds/rounds-page.ts';

/**
 * Every page of the site. To add one: write its `Page` in a folder of its subject and name it here; a page that does something
 * in the browser names a script of `entries/`, which calls `live` with the same view.
 */
export const PAGES: readonly Page[] = [
  calculatorPage,
  roundsPage,
  roundPage,
  calendarPage,
  ...apiPages,
  aboutPage,
  ...problemPages,
];
