import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { whenIdle } from '../../answer/use-settled.ts';
import { useStore } from '../store.ts';
import { loadLate } from './load-late.ts';

interface LatePlaceProps {
  /** What stands there, at build time. In the browser it is there already, and its script comes when the page is idle. */
  children: ComponentChildren;
}

// Preact leaves what it finds in an element with markup of its own, as long as the markup stays the same.
const AS_FOUND = { __html: '' };

/** What stands below the form: it comes to life after the first score. */
export function LatePlace({ children }: LatePlaceProps) {
  const store = useStore();
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        // At the same time: the details ask for it once they are there, and say so when it does not come.
        void import('../../answer/details/details.tsx').catch(() => undefined);
        void loadLate(store).then((late) => {
          if (place.current) late?.bringToLife(store, place.current);
          // A button that was pressed too early.
          pressed.current?.click();
        });
      }),
    [store],
  );
  if (children) return <div>{children}</div>;
  const press = ({ target }: Event): void => {
    pressed.current = (target as Element).closest('button');
  };
  // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it are pressed, by keyboard too
  // biome-ignore lint/a11y/useKeyWithClickEvents: as above
  return <div ref={place} onClick={press} dangerouslySetInnerHTML={AS_FOUND} />;
}
