import { readdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const IN_LANGUAGE = /^(?:en|fr)\//;

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
