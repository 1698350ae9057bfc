import type { MaritalStatus } from '#domain/profile/profile';

/** A question in plain words, and what counts and why. */
export type QuestionWords = readonly [label: string, hint?: string];

/** The lists of a person; those of a spouse have the same words. */
export type OwnList =
  | 'education'
  | 'languageTests'
  | 'work'
  | 'certificatesOfQualification'
  | 'jobOffers'
  | 'militaryService';

interface ListWords {
  title: string;
  /** One of them, before its number. */
  one: string;
  hint: string;
  add: string;
  addAnother: string;
  /** Title and hint of the spouse's, where they have the list too. */
  spouse?: string;
  spouseHint?: string;
}

/** Every text of the calculator's form. One language is loaded at a time. */
export interface Words {
  title: string;
  intro: string;
  jump: string;
  sections: Readonly<
    Record<'day' | 'you' | 'spouse' | 'education' | 'languages' | 'work' | 'canada' | 'military', string>
  >;
  /** Once, by name; those of entries come later. */
  questions: Readonly<Record<string, QuestionWords>>;
  lists: Readonly<Record<OwnList, ListWords>>;
  spouseDoesNotCount: string;
  marital: Readonly<Record<MaritalStatus, string>>;
  firstLanguage: Readonly<Record<'auto' | 'en' | 'fr', string>>;
  anyProvince: string;
  choose: string;
  yes: string;
  no: string;
  dayParts: { date: string; month: string; year: string };
  removed: (what: string) => string;
  undo: string;
  notLoaded: string;
  today: string;
  dayKept: string;
  score: {
    title: string;
    needsBirth: string;
    leftOut: string;
    leftOutCount: (count: number) => string;
    points: (total: number) => string;
    why: string;
    details: string;
  };
  check: { button: string; fine: string };
}
