import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../../answer/use-settled.ts';
import { useStore } from '../store.ts';
import { loadLate } from './load-late.ts';

interface LatePlaceProps {
  part: 'scenarios' | 'share';
  /** What stands there, at build time. In the browser it is there already, and its script comes when the page is idle. */
  children: ComponentChildren;
}

// Preact leaves what it finds in an element with markup of its own, as long as the markup stays the same.
const AS_FOUND = { __html: '' };

/** A part of the page that comes to life after the first score. */
export function LatePlace({ part, children }: LatePlaceProps) {
  const store = useStore();
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      whenIdle(() => {
        void loadLate(store).then((late) => {
          if (place.current) late?.bringToLife(part, store, place.current);
        });
      }),
    [part, store],
  );
  if (children) return <div>{children}</div>;
  return <div ref={place} dangerouslySetInnerHTML={AS_FOUND} />;
}
