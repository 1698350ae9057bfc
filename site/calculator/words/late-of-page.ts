/** The late words of the page's language: `one-language-plugin.ts` puts those in French here for French pages. */
export { words } from './late-en.ts';
