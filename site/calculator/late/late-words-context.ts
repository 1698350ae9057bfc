import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LateWords } from '../words/late-words.ts';

export const LateWordsContext = createContext<LateWords | undefined>(undefined);

export function useLateWords(): LateWords {
  const words = useContext(LateWordsContext);
  if (!words) throw new Error('what stands below the form has no words');
  return words;
}
