import { useState } from 'preact/hooks';
import { leave } from '../actions.ts';
import { useStore } from '../store.ts';
import { useLate } from './load-late.ts';

/** What was found at the last check; another number draws the summary anew. */
export interface Checked {
  times: number;
  paths: readonly string[];
}

/** The faults of the last check that are still there. */
export function LastCheck({ checked }: { checked: Checked }) {
  const late = useLate(checked.times > 0);
  return late && checked.times > 0 ? <late.CheckSummary checked={checked} /> : null;
}

/** Looks at every answer, and shows what is missing. */
export function CheckButton({ onCheck }: { onCheck: (paths: readonly string[]) => void }) {
  const store = useStore();
  const [fine, setFine] = useState(false);
  function check(): void {
    const paths = [...store.state.outcome.faults.keys()];
    store.change(leave(...paths));
    setFine(paths.length === 0);
    onCheck(paths);
  }
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={check}>
          {store.words.check.button}
        </button>
      </div>
      <p role="status">{fine && store.words.check.fine}</p>
    </>
  );
}
