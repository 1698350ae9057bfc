import { resolve } from 'node:path';
import { withoutOptions } from '#cli/without-options';

const HELP = `Usage: npm run build:site

Builds the pages of the site into site/dist, which is emptied first.

  -h, --help  this text
`;

process.exitCode = withoutOptions(HELP, process.argv.slice(2));
if (process.exitCode === undefined) {
  const { buildSite } = await import('./build.ts');
  const out = resolve(import.meta.dirname, 'dist');
  await buildSite(out);
  process.stdout.write(`The site is in ${out}\n`);
}
