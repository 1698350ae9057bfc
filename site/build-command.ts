import { resolve } from 'node:path';
import { buildSite } from './build.ts';

const out = resolve(import.meta.dirname, 'dist');
await buildSite(out);
process.stdout.write(`The site is in ${out}\n`);
