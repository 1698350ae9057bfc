import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../../elements/confirm-dialog.tsx';
import { forgetAll } from '../actions.ts';
import { storage } from '../kept/storage.ts';
import { useSelected, useStore } from '../store.ts';
import { useLateWords } from './late-words-context.ts';

/** Where the answers are, and how to have them forgotten. */
export function KeptHere() {
  const store = useStore();
  const { kept } = useLateWords();
  const refused = useSelected(({ storageRefused }) => storageRefused);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  function answered(confirmed: boolean): void {
    setAsking(false);
    setDone(confirmed);
    if (!confirmed) return;
    store.change(forgetAll);
    storage.forget();
  }
  return (
    <section class="no-print" aria-labelledby="kept-title">
      <h2 id="kept-title">{kept.title}</h2>
      <p>{refused ? kept.refused : kept.note}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => {
            setDone(false);
            setAsking(true);
          }}
        >
          {kept.forget}
        </button>
      </div>
      <p role="status">{done && kept.done}</p>
      {asking && (
        <ConfirmDialog title={kept.sure} yes={kept.yes} no={kept.no} onAnswer={answered}>
          <p>{kept.whatGoes}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
