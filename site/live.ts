import { type FunctionComponent, h, hydrate } from 'preact';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { PageProps } from './page.ts';

/** Makes a page that was drawn at build time live: the same view, in the language of the document. */
export function live(View: FunctionComponent<PageProps>): void {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main part');
  const language: OfficialLanguage = document.documentElement.lang === 'fr' ? 'fr' : 'en';
  hydrate(h(View, { language }), main);
}
