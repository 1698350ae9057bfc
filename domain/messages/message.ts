/** What a sentence is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** One sentence in both languages. Its key is the code; what follows a dot only tells sentences of one code apart. */
export interface Message {
  en(values: Values): string;
  fr(values: Values): string;
}
