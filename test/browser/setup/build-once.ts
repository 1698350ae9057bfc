import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../../site/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the built site. */
    site: string;
  }
}

/** Builds the site once for all tests that look at it. */
export default async function setup({ provide }: TestProject) {
  const out = mkdtempSync(join(tmpdir(), 'ronde-site-'));
  await buildSite(out);
  provide('site', out);
  return () => rmSync(out, { recursive: true, force: true });
}
