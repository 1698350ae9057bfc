import { useState } from 'preact/hooks';
import { ErrorSummary } from '../../elements/error-summary.tsx';
import { leave } from '../actions.ts';
import { useSelected, useStore } from '../store.ts';
import { namedPlace } from './place-names.ts';

/** What was found at the last check; another number draws the summary anew. */
export interface Checked {
  times: number;
  paths: readonly string[];
}

/** The faults of the last check that are still there. */
export function CheckSummary({ checked: { times, paths } }: { checked: Checked }) {
  const store = useStore();
  const { words } = store;
  const state = useSelected((now) => now);
  const { faults } = state.outcome;
  const errors = paths.flatMap((path) => {
    const fault = faults.get(path);
    if (!fault) return [];
    const { id, text } = namedPlace(path, store);
    return [{ id, text: `${text} – ${words.faults[fault.code] ?? fault.message}` }];
  });
  if (errors.length === 0) return null;
  return <ErrorSummary key={times} title={words.check.title(errors.length)} errors={errors} />;
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
