import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, filterOf, searchOf } from './filter.ts';

/** How a filter goes into the history: a choice is a step back, a text that is being typed is one step in all. */
type Change = 'choice' | 'typing';

/** The filter in the address: a link keeps it, and Back returns to the one before. Not drawn at build time. */
export function useFilter(): [Filter, (filter: Filter, change: Change) => void] {
  const [filter, setFilter] = useState(() => filterOf(location.search));
  const typing = useRef(false);
  useEffect(() => {
    const read = () => {
      typing.current = false;
      setFilter(filterOf(location.search));
    };
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const change = (next: Filter, how: Change): void => {
    const address = `${location.pathname}${searchOf(next)}${location.hash}`;
    if (how === 'typing' && typing.current) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    typing.current = how === 'typing';
    setFilter(next);
  };
  return [filter, change];
}
