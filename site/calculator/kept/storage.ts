import { STORAGE_KEY } from './kept-answers.ts';

/** The browser's storage. Private windows and settings refuse it: then nothing is kept, and nothing fails. */
export const storage = {
  read(): string | null {
    try {
      return localStorage.getItem(STORAGE_KEY);
    } catch {
      return null;
    }
  },

  /** @returns false when the browser refused */
  write(text: string): boolean {
    try {
      localStorage.setItem(STORAGE_KEY, text);
      return true;
    } catch {
      return false;
    }
  },

  forget(): void {
    try {
      localStorage.removeItem(STORAGE_KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
