import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle, filesOf } from '../../../../site/build.ts';
import { documentOf } from '../../../../site/layout/document.tsx';
import { serviceWorker } from '../../../../site/service-worker.ts';
import { serveSite } from '../../serve-site.ts';

const ENTRY = join(import.meta.dirname, 'entry.tsx');

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Builds a page with the answer alone, in both languages, as the site builds its pages. */
async function buildPage(out: string, title: string) {
  const manifests = await bundle(out, [ENTRY]);
  const [key = ''] = Object.keys(manifests.en).filter((name) => name.endsWith('answer/page/entry.tsx'));
  for (const language of ['en', 'fr'] as const)
    write(
      join(out, language, 'index.html'),
      documentOf({
        language,
        title,
        description: '',
        path: '',
        under: '',
        files: filesOf(manifests[language], [key]),
        alternates: true,
        children: '',
      }),
    );
  write(join(out, 'sw.js'), serviceWorker(out));
  return manifests;
}

/** Serves the page, and builds it anew under another title when asked. */
export async function serveAnswerPage() {
  const out = mkdtempSync(join(tmpdir(), 'ronde-answer-'));
  const manifests = await buildPage(out, 'Answer');
  const site = await serveSite({}, out);
  return {
    ...site,
    manifests,
    out,
    rebuild: (title: string) => buildPage(out, title),
    close: async () => {
      await site.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
