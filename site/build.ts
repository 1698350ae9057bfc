import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { h } from 'preact';
import { build, type Manifest } from 'vite';
import type { OfficialLanguage } from '#domain/profile/profile';
import { scoringRules } from '#functions/rules/rulebook';
import { compactLists } from './compact-lists-plugin.ts';
import { lateTitles } from './late-titles-plugin.ts';
import { documentOf, type PageFiles } from './layout/document.tsx';
import { NOT_FOUND_TITLE, NotFound } from './layout/not-found.tsx';
import { oneLanguage } from './one-language-plugin.ts';
import type { Page } from './page.ts';
import { PAGES } from './pages.ts';
import { plainImports } from './plain-imports-plugin.ts';
import { serviceWorker } from './service-worker.ts';

const LANGUAGES: readonly OfficialLanguage[] = ['en', 'fr'];
const ROOT = import.meta.dirname;
/** What every page has, in one file. */
const COMMON = /node_modules\/(preact|valibot)\/|site\/live\.ts$|categories\/names\.ts$|preload-helper/;

/** What was bundled for the pages of each language. */
export type Manifests = Readonly<Record<OfficialLanguage, Manifest>>;

const manifestIn = (out: string): string => join(out, 'manifest.json');

async function bundleIn(
  language: OfficialLanguage,
  out: string,
  entries: readonly string[],
): Promise<Manifest> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    plugins: [lateTitles, compactLists, oneLanguage(language), plainImports],
    define: { RULES_CHECKED: 'true' },
    build: {
      outDir: out,
      emptyOutDir: false,
      manifest: 'manifest.json',
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: {
        input: [...entries],
        output: { codeSplitting: { groups: [{ name: 'common', test: COMMON }] } },
      },
    },
  });
  return JSON.parse(readFileSync(manifestIn(out), 'utf8'));
}

/**
 * The scripts of the pages, bundled with hashed names, for each language by itself: files without words are the same for both.
 * The rules in them are checked here, and not again in every browser.
 *
 * @param out a folder, which is emptied first
 */
export async function bundle(out: string, entries: readonly string[]): Promise<Manifests> {
  scoringRules();
  rmSync(out, { recursive: true, force: true });
  const manifests = {
    en: await bundleIn('en', out, entries),
    fr: await bundleIn('fr', out, entries),
  };
  writeFileSync(manifestIn(out), JSON.stringify(manifests, null, 2));
  return manifests;
}

/** The chunk of an entry with everything that it imports at once. */
function chunksOf(manifest: Manifest, entry: string): Manifest[string][] {
  const found = new Map<string, Manifest[string]>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the site has no script "${key}"`);
    if (found.has(key)) return;
    found.set(key, chunk);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  add(entry);
  return [...found.values()];
}

/** What entries ask for, with all that they import. */
export function filesOf(manifest: Manifest, entries: readonly string[]): PageFiles {
  const chunks = entries.flatMap((entry) => chunksOf(manifest, entry));
  const unique = (paths: string[]): string[] => [...new Set(paths)].map((path) => `/${path}`);
  const scripts = unique(entries.flatMap((entry) => manifest[entry]?.file ?? []));
  return {
    styles: unique(chunks.flatMap(({ css = [] }) => css)),
    scripts,
    preload: unique(chunks.map(({ file }) => file)).filter((file) => !scripts.includes(file)),
  };
}

/** Every page has the script of the whole site, and at most one of its own. */
function entriesOf(script: string | undefined): string[] {
  return ['entries/site.ts', ...(script === undefined ? [] : [`entries/${script}.ts`])];
}

function write(out: string, path: string, text: string): void {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

function htmlOf(page: Page, language: OfficialLanguage, manifests: Manifests): string {
  const { path, title, description, View, script, under = path } = page;
  return documentOf({
    language,
    title: title[language],
    description: description[language],
    path,
    under,
    files: filesOf(manifests[language], entriesOf(script)),
    alternates: true,
    children: h(View, { language }),
  });
}

const notFoundIn = (language: OfficialLanguage, files: PageFiles): string =>
  documentOf({
    language,
    title: NOT_FOUND_TITLE[language],
    description: '',
    path: '',
    under: 'none',
    files,
    alternates: false,
    children: h(NotFound, { language }),
  });

/**
 * Builds the site: one HTML file for each page and language, the hashed files that they ask for, and the service worker.
 *
 * @param out a folder, which is emptied first
 */
export async function buildSite(out: string): Promise<void> {
  const entries = readdirSync(join(ROOT, 'entries')).map((file) => join(ROOT, 'entries', file));
  const manifests = await bundle(out, entries);
  for (const page of PAGES)
    for (const language of LANGUAGES)
      write(out, join(language, page.path, 'index.html'), htmlOf(page, language, manifests));
  for (const language of LANGUAGES)
    write(
      out,
      join(language, '404.html'),
      notFoundIn(language, filesOf(manifests[language], entriesOf(undefined))),
    );
  write(out, 'sw.js', serviceWorker(out));
}
