import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSite, NoSiteError } from '#infra/edge/built-site';
import { siteFiles, sitePages } from '#infra/edge/site-pages';

const folder = mkdtempSync(join(tmpdir(), 'ronde-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('pages are the index files of both languages, each once; the rest are files', () => {
  for (const file of [
    'en/index.html',
    'fr/index.html',
    'en/rounds/index.html',
    'fr/a/b/index.html',
    'en/x.html',
    'assets/index.html',
    'en/404.html',
    'robots.txt',
    'manifest.json',
  ]) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(sitePages(folder)).toEqual(['', 'a/b/', 'rounds/']);
  expect(siteFiles(folder)).toEqual(['/robots.txt']);
});

test('a folder without a site is refused, with what to do', () => {
  rmSync(join(folder, 'en/404.html'));
  expect(() => builtSite(folder)).toThrow(NoSiteError);
  expect(() => builtSite(folder)).toThrow('Build it: npm run build:site');
});
