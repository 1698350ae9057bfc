import { useEffect, useRef, useState } from 'preact/hooks';
import { totalOf } from '../parts/score.tsx';
import { useSelected, useStore } from '../store.ts';
import { useLateWords } from './late-words-context.ts';

/** A change is said once the person has stopped typing for so long. */
const PAUSE_MS = 1_200;

/** The value as it was when it last stood still for a time. */
function useSettled<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

/** Says the score after a pause, not at each key. */
export function SaidScore() {
  const { state } = useStore();
  const words = useLateWords();
  const settled = useSettled(
    useSelected(({ outcome }) => outcome.question),
    PAUSE_MS,
  );
  const last = useRef<number | undefined>(undefined);
  const total = settled && totalOf(settled, state.language);
  const changed = total !== undefined && total !== last.current;
  const said = useRef('');
  if (changed) {
    said.current = words.changed(total);
    last.current = total;
  }
  return (
    <p role="status" class="visually-hidden" data-said-score>
      {said.current}
    </p>
  );
}
