import type { Plugin } from 'vite';

/**
 * Scripts that come later are imported as they are. Vite's own helper also fetches their styles and what they import, in a kilobyte
 * of script; here the styles of a page all stand in its head, and what late scripts import is there already.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    return id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null;
  },
};
