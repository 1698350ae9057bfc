import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle, filesOf } from '../../../../site/build.ts';
import { documentOf } from '../../../../site/layout/document.tsx';
import { serveSite } from '../../serve-site.ts';

const ENTRY = join(import.meta.dirname, 'entry.tsx');

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Builds a page with the answer alone, as the site builds its pages, and serves it in both languages. */
export async function serveAnswerPage() {
  const out = mkdtempSync(join(tmpdir(), 'ronde-answer-'));
  const manifest = await bundle(out, [ENTRY]);
  const [key = ''] = Object.keys(manifest).filter((name) => name.endsWith('answer/page/entry.tsx'));
  for (const language of ['en', 'fr'] as const)
    write(
      join(out, language, 'index.html'),
      documentOf({
        language,
        title: 'Answer',
        description: '',
        path: '',
        under: '',
        files: filesOf(manifest, [key]),
        alternates: true,
        children: '',
      }),
    );
  const site = await serveSite({}, out);
  return {
    ...site,
    manifest,
    out,
    close: async () => {
      await site.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
