import type { OfficialLanguage } from '#domain/profile/profile';

/** An e-mail in the making: what it says, without its dress. */
export interface Message {
  subject: string;
  /** Plain text, one string a paragraph. */
  paragraphs: readonly string[];
}

/** A text for each official language, given its facts. */
export type Template<Facts> = Readonly<Record<OfficialLanguage, (facts: Facts) => Message>>;
