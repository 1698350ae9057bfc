import type { OfficialLanguage } from '../profile/profile.ts';
import { type Sentence, say, type Text } from '../sentences/text.ts';
import { REASON_SENTENCES } from './reason-sentences.ts';
import type { SpokenVerdict, ValuesBy, Verdict, VerdictCode, Verdicts } from './verdict.ts';
import { WARNING_SENTENCES } from './warning-sentences.ts';

const SENTENCE_OF: { readonly [Code in VerdictCode]: Sentence<ValuesBy[Code]> } = {
  ...REASON_SENTENCES,
  ...WARNING_SENTENCES,
};

/**
 * The sentence of a verdict.
 *
 * @example messageOf(verdict('no-nomination', {}), 'en') // 'Needed: a nomination by …'
 */
export function messageOf<Code extends VerdictCode>(
  { code, values }: Verdicts[Code],
  language: OfficialLanguage,
): string {
  return SENTENCE_OF[code][language](values);
}

/** A verdict in the words of one language. */
export function spoken(of: Verdict, language: OfficialLanguage): SpokenVerdict {
  return { code: of.code, message: messageOf(of, language) };
}

/** The sentence of a verdict, in both languages. */
export function spokenText(of: Verdict): Text {
  const words: Sentence<Verdict> = {
    en: (one) => messageOf(one, 'en'),
    fr: (one) => messageOf(one, 'fr'),
  };
  return say(words, of);
}
