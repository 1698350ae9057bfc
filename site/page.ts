import type { FunctionComponent } from 'preact';
import type { OfficialLanguage } from '#domain/profile/profile';
import type { Text } from '#domain/sentences/text';

/** What every page is drawn with, at build time and again in the browser. */
export interface PageProps {
  language: OfficialLanguage;
}

/** One page of the site; it stands once in each language, at `/en/<path>` and `/fr/<path>`. */
export interface Page {
  /** Below the language, with a slash at its end; empty for the first page. */
  path: string;
  title: Text;
  /** One sentence for search engines. */
  description: Text;
  /** What stands in `<main>`: drawn at build time, so it must not need a browser to be drawn first. */
  View: FunctionComponent<PageProps>;
  /** The script that makes the page live, a file of `entries/` without its ending; absent for a page that is text alone. */
  script?: string;
  /** Out of the menu's pages, the one that this belongs to. */
  under?: string;
}
