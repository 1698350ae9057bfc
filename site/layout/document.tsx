import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { OfficialLanguage } from '#domain/profile/profile';
import { Layout } from './layout.tsx';

/** The built files that a page asks for, by their addresses. */
export interface PageFiles {
  styles: readonly string[];
  scripts: readonly string[];
  /** What the scripts import: fetched at the same time instead of one after the other. */
  preload: readonly string[];
}

interface DocumentProps {
  language: OfficialLanguage;
  title: string;
  description: string;
  path: string;
  under: string;
  files: PageFiles;
  /** False for a page that has no address of its own. */
  alternates: boolean;
  children: ComponentChildren;
}

/** A whole HTML document, as it is stored. */
export function documentOf({
  language,
  title,
  description,
  path,
  under,
  files,
  alternates,
  children,
}: DocumentProps): string {
  return `<!doctype html>\n${renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – Ronde`}</title>
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {alternates &&
          (['en', 'fr'] as const).map((other) => (
            <link key={other} rel="alternate" hreflang={other} href={`/${other}/${path}`} />
          ))}
        {files.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {files.preload.map((href) => (
          <link key={href} rel="modulepreload" href={href} />
        ))}
        {files.scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <Layout language={language} path={path} under={under}>
          {children}
        </Layout>
      </body>
    </html>,
  )}\n`;
}
