import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const IN_LANGUAGE = /^(?:en|fr)\//;

/** Of the build, not of the site: it is not deployed. */
const MANIFEST = 'manifest.json';

/**
 * The addresses of the files beside the pages of a built site.
 *
 * @returns `['/favicon.svg', '/sw.js']`
 */
export const siteFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
    .map(({ name }) => `/${name}`)
    .sort();

/**
 * The pages of a built site, each without its language.
 *
 * @param folder what `npm run build:site` wrote
 * @returns `['', 'rounds/']` for `en/index.html`, `fr/index.html` and `en/rounds/index.html`
 */
export function sitePages(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`))
    .filter((file) => IN_LANGUAGE.test(file))
    .map((file) => `${dirname(file)}/`.replace(IN_LANGUAGE, ''));
  return [...new Set(pages)].sort();
}
