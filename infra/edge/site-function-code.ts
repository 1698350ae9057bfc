import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** CloudFront's limit for the code of a function. */
const LIMIT_BYTES = 10_240;

/** The list of pages does not leave room for the code. */
export class SiteTooLargeError extends Error {
  override readonly name = 'SiteTooLargeError';
}

/**
 * The code of the CloudFront Function in front of the site, with the lists of its pages and files.
 *
 * @param pages as `sitePages` gives them
 * @param files as `siteFiles` gives them
 * @throws SiteTooLargeError when CloudFront would not take it
 */
export function siteFunctionCode(pages: readonly string[], files: readonly string[]): string {
  const source = readFileSync(new URL('./site-requests.js', import.meta.url), 'utf8');
  const { code } = transformSync(source, { minifyWhitespace: true, charset: 'utf8' });
  const set = (of: readonly string[]) => JSON.stringify(Object.fromEntries(of.map((one) => [one, 1])));
  const text = `const PAGES=${set(pages)},FILES=${set(files)};\n${code}`;
  const size = Buffer.byteLength(text);
  if (size > LIMIT_BYTES)
    throw new SiteTooLargeError(
      `The function in front of the site has ${size} bytes with its ${pages.length} pages; CloudFront takes ${LIMIT_BYTES}.`,
    );
  return text;
}
