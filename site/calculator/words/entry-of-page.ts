/** The words of entries in the page's language: `one-language-plugin.ts` puts those in French here for French pages. */
export { words } from './entry-en.ts';
