import { useEffect, useState } from 'preact/hooks';

/** A reader who pauses for so long is not typing. */
const PAUSE_MS = 250;
/** Where the browser is never idle, work begins after so long anyway. */
const LATEST_MS = 2000;

/** Does work when the browser has nothing else to do. @returns gives it up */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, 1);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: LATEST_MS });
  return () => cancelIdleCallback(handle);
}

/**
 * A value as it was when it had last stayed the same for a while, and the browser was idle: what is slow to draw follows what
 * a reader types, and never holds it up. Before paper is printed it catches up at once.
 *
 * @returns `undefined` until then for the first time
 */
export function useSettled<Value>(value: Value): Value | undefined {
  const [settled, settle] = useState<Value>();
  useEffect(() => {
    let giveUp = () => {};
    const timer = setTimeout(() => {
      giveUp = whenIdle(() => settle(value));
    }, PAUSE_MS);
    const atOnce = () => settle(value);
    addEventListener('beforeprint', atOnce);
    return () => {
      clearTimeout(timer);
      giveUp();
      removeEventListener('beforeprint', atOnce);
    };
  }, [value]);
  return settled;
}
