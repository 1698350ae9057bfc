import type { CredentialLevel, LanguageTestName } from '#domain/profile/profile';
import type { FormFaultCode } from '../draft/faults.ts';
import type { QuestionWords } from './words.ts';

/** Texts of entries of lists: they come with the entries, after the first score. One language is loaded at a time. */
export interface EntryWords {
  /** As `list.field`; as `spouse.list.field` where a spouse's is asked in other words. */
  questions: Readonly<Record<string, QuestionWords>>;
  /** In place of the API's words, which stand until these come. */
  faults: Readonly<Partial<Record<FormFaultCode, string>>>;
  levels: Readonly<Record<CredentialLevel, string>>;
  tests: Readonly<Record<LanguageTestName, string>>;
  scale: (lowest: string, highest: string, step: string) => string;
  scaleLater: string;
  occupations: string;
  countries: string;
  found: (count: number) => string;
  remove: (what: string) => string;
  /** @param whole the entry does not count at all */
  notCounted: (faults: number, whole: boolean) => string;
}
