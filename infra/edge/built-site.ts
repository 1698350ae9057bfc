import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that should hold the site does not. */
export class NoSiteError extends Error {
  override readonly name = 'NoSiteError';
}

/**
 * The folder of the built site.
 *
 * @param given a site that is built already; otherwise it is built now
 * @throws NoSiteError when there is no site in the folder, or it cannot be built
 */
export function builtSite(given: string | undefined): string {
  const folder = given ?? `${PROJECT}site/dist`;
  try {
    if (given === undefined)
      execFileSync('npm', ['run', '--silent', 'build:site'], {
        cwd: PROJECT,
        stdio: ['ignore', 'ignore', 2],
      });
  } catch (cause) {
    throw new NoSiteError('The site could not be built. Try: npm run build:site', { cause });
  }
  if (!existsSync(`${folder}/en/404.html`))
    throw new NoSiteError(
      `There is no site in ${folder}: it has no en/404.html. Build it: npm run build:site`,
    );
  return folder;
}
