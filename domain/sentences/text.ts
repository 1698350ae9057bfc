import type { OfficialLanguage } from '../profile/profile.ts';

/** The same words in both official languages. */
export interface Text {
  en: string;
  fr: string;
}

/** What a sentence is filled with. Text appears in the language of the sentence. */
export type Filling = Readonly<Record<string, string | number | Text>>;

/** One sentence in both languages, with places for figures and words. */
export interface Sentence {
  en(values: Readonly<Record<string, string | number>>): string;
  fr(values: Readonly<Record<string, string | number>>): string;
}

/** Words made for each language. */
export function inBoth(say: (speak: OfficialLanguage) => string): Text {
  return { en: say('en'), fr: say('fr') };
}

/**
 * A sentence with its figures and words.
 *
 * @example fill({ en: (v) => `${v.age} years old`, fr: (v) => `${v.age} ans` }, { age: 30 }).fr // '30 ans'
 */
export function fill(sentence: Sentence, values: Filling = {}): Text {
  return inBoth((speak) => {
    const spoken: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values))
      spoken[name] = typeof value === 'object' ? value[speak] : value;
    return sentence[speak](spoken);
  });
}

/** Every text of a value replaced by its words in one language. */
export type InLanguage<T> = T extends Text
  ? string
  : T extends readonly (infer Element)[]
    ? InLanguage<Element>[]
    : T extends object
      ? { [Key in keyof T]: InLanguage<T[Key]> }
      : T;

function isText(value: { en?: unknown; fr?: unknown }): value is Text {
  return typeof value.en === 'string' && typeof value.fr === 'string';
}

/**
 * Plain data with the words of one language.
 *
 * @example inLanguage({ name: { en: 'Age', fr: 'Âge' }, points: 110 }, 'fr') // { name: 'Âge', points: 110 }
 */
export function inLanguage<T>(value: T, speak: OfficialLanguage): InLanguage<T>;
export function inLanguage(value: unknown, speak: OfficialLanguage): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => inLanguage(element, speak));
  if (isText(value)) return value[speak];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, speak)]));
}
