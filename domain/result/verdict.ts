import type { ValuesOf } from '../sentences/text.ts';
import type { REASON_SENTENCES } from './reason-sentences.ts';
import type { WARNING_SENTENCES } from './warning-sentences.ts';

type Sentences = typeof REASON_SENTENCES & typeof WARNING_SENTENCES;

export type VerdictCode = keyof Sentences;
export type ReasonCode = keyof typeof REASON_SENTENCES;
export type WarningCode = keyof typeof WARNING_SENTENCES;

export type ValuesBy = { readonly [Code in VerdictCode]: ValuesOf<Sentences[Code]> };
export type Verdicts = {
  readonly [Code in VerdictCode]: { readonly code: Code; readonly values: ValuesBy[Code] };
};

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
