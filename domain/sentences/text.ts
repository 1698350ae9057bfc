import type { OfficialLanguage } from '../profile/profile.ts';

/** The same words in both official languages. */
export interface Text {
  readonly en: string;
  readonly fr: string;
}

/** One sentence in both languages, and what it is filled with: a call that leaves a value out does not compile. */
export interface Sentence<Values> {
  readonly en: (values: Values) => string;
  readonly fr: (values: Values) => string;
}

/** Of a sentence that says the same each time. */
export type NoValues = Readonly<Record<never, never>>;

/** A sentence, checked: `sentence<{ age: number }>({ en: (v) => …, fr: (v) => … })`. */
/* @__NO_SIDE_EFFECTS__ */
export function sentence<Values>(words: Sentence<Values>): Sentence<Values> {
  return words;
}

/** A sentence that says the same each time. */
/* @__NO_SIDE_EFFECTS__ */
export function fixed(en: string, fr: string): Sentence<NoValues> {
  return { en: () => en, fr: () => fr };
}

/** What a sentence is filled with. */
export type ValuesOf<S> = S extends Sentence<infer Values> ? Values : never;

/** A sentence with its values. It makes the words when a caller reads them, in the language that the caller reads. */
class FilledSentence<Values> implements Text {
  constructor(
    private readonly sentence: Sentence<Values>,
    private readonly values: Values,
  ) {}

  get en(): string {
    return this.sentence.en(this.values);
  }

  get fr(): string {
    return this.sentence.fr(this.values);
  }
}

/**
 * Fills a sentence.
 *
 * @example say({ en: (v: { age: number }) => `${v.age} years old`, fr: (v) => `${v.age} ans` }, { age: 30 }).fr // '30 ans'
 */
/* @__NO_SIDE_EFFECTS__ */
export function say<Values>(sentence: Sentence<Values>, values: NoInfer<Values>): Text {
  return new FilledSentence(sentence, values);
}

/** Several texts one after the other. */
/* @__NO_SIDE_EFFECTS__ */
export function joined(texts: readonly Text[], between = ' '): Text {
  return say(JOINED, { texts, between });
}

const JOINED: Sentence<{ texts: readonly Text[]; between: string }> = {
  en: ({ texts, between }) => texts.map(({ en }) => en).join(between),
  fr: ({ texts, between }) => texts.map(({ fr }) => fr).join(between),
};

/** Every text of a value replaced by its words in one language. */
export type InLanguage<T> = T extends Text
  ? string
  : T extends readonly (infer Element)[]
    ? InLanguage<Element>[]
    : T extends object
      ? { [Key in keyof T]: InLanguage<T[Key]> }
      : T;

function isText(value: object): value is Text {
  return (
    value instanceof FilledSentence ||
    ('en' in value && typeof value.en === 'string' && 'fr' in value && typeof value.fr === 'string')
  );
}

/**
 * Plain data with the words of one language.
 *
 * @example inLanguage({ name: { en: 'Age', fr: 'Âge' }, points: 110 }, 'fr') // { name: 'Âge', points: 110 }
 */
export function inLanguage<T>(value: T, language: OfficialLanguage): InLanguage<T>;
export function inLanguage(value: unknown, language: OfficialLanguage): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => inLanguage(element, language));
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, language)]));
}
