import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { serveAnswerPage } from './page/build-page.ts';
import { scriptBytes } from './script-bytes.ts';

let page: Awaited<ReturnType<typeof serveAnswerPage>>;
beforeAll(async () => {
  page = await serveAnswerPage();
});
afterAll(() => page.close());

const entryOf = (manifest: object): string =>
  Object.keys(manifest).find((name) => name.endsWith('answer/page/entry.tsx')) ?? '';

test('the answer by itself, with Preact, leaves some 7 kB to a form until the first score', () => {
  const first = scriptBytes(page.out, page.manifests.fr, [entryOf(page.manifests.fr)]);
  expect(first).toBeGreaterThan(30_000);
  expect(first).toBeLessThanOrEqual(38_500);
});

// The mark is 80 kB for the whole page; two languages of sentences, and the titles of occupations, take the answer alone over it.
test('the answer by itself grows no larger with sentences, reasons, advice and titles', () => {
  const all = scriptBytes(page.out, page.manifests.fr, [entryOf(page.manifests.fr)], { later: true });
  expect(all).toBeGreaterThan(60_000);
  expect(all).toBeLessThanOrEqual(92_000);
});

test.each(['en', 'fr'])(
  'the calculator loads at most 57 kB of scripts until the first score (%s)',
  (language) => {
    const out = inject('site');
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))[language];
    expect(scriptBytes(out, manifest, ['entries/site.ts', 'entries/calculator.ts'])).toBeLessThanOrEqual(
      57_000,
    );
  },
);
