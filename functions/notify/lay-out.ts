import type { OfficialLanguage } from '#domain/profile/profile';
import type { Message } from './message.ts';

const GREETING: Record<OfficialLanguage, string> = { en: 'Hello', fr: 'Bonjour' };
const SIGN_IN: Record<OfficialLanguage, string> = { en: 'Sign in', fr: 'Se connecter' };
/** French sets a space before the colon, one that does not break. */
const COLON: Record<OfficialLanguage, string> = { en: ':', fr: '\u00a0:' };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What an e-mail looks like: the same words as plain text and as simple HTML. */
export interface LaidOut {
  subject: string;
  text: string;
  html: string;
}

/**
 * Dresses a message for one reader.
 *
 * @param name as the person gave it; it is text, never markup
 */
export function layOut(
  { subject, paragraphs }: Message,
  { language, name, portalUrl }: { language: OfficialLanguage; name: string; portalUrl: string },
): LaidOut {
  const all = [`${GREETING[language]} ${name},`, ...paragraphs];
  const link = `<a href="${escaped(portalUrl)}">${SIGN_IN[language]}</a>`;
  return {
    subject,
    text: `${[...all, `${SIGN_IN[language]}${COLON[language]} ${portalUrl}`].join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="${language}"><body>${[...all.map(escaped), link]
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n')}</body></html>\n`,
  };
}
