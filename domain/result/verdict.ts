import type { OfficialLanguage } from '../profile/profile.ts';
import { type Sentence, say, type Text, type ValuesOf } from '../sentences/text.ts';
import { REASON_SENTENCES } from './reason-sentences.ts';
import { WARNING_SENTENCES } from './warning-sentences.ts';

const SENTENCES = { ...REASON_SENTENCES, ...WARNING_SENTENCES };

export type VerdictCode = keyof typeof SENTENCES;
export type ReasonCode = keyof typeof REASON_SENTENCES;
export type WarningCode = keyof typeof WARNING_SENTENCES;

type ValuesBy = { readonly [Code in VerdictCode]: ValuesOf<(typeof SENTENCES)[Code]> };
type Verdicts = { readonly [Code in VerdictCode]: { readonly code: Code; readonly values: ValuesBy[Code] } };

/** What scoring says of a candidate: a stable code and the values of its sentence, in no language yet. */
export type Verdict = Verdicts[VerdictCode];
/** A requirement that is not met. */
export type Reason = Verdicts[ReasonCode];
/** A fact that does not count, or what the rules leave open. */
export type Warning = Verdicts[WarningCode];

/** A verdict in the words of one language, as the API and the command line give it. */
export interface SpokenVerdict {
  code: string;
  message: string;
}

/** A verdict. A caller that leaves out a value of its sentence does not compile. */
export function verdict<Code extends VerdictCode>(
  code: Code,
  values: ValuesBy[Code],
): { readonly code: Code; readonly values: ValuesBy[Code] } {
  return { code, values };
}

const SENTENCE_OF: { readonly [Code in VerdictCode]: Sentence<ValuesBy[Code]> } = SENTENCES;

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
