import { useEffect, useReducer } from 'preact/hooks';
import { whenTitlesCome } from './late-titles.ts';

/** Draws again what may have named an occupation before the titles came. */
export function useTitles(): void {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => whenTitlesCome(() => redraw(undefined)), []);
}
