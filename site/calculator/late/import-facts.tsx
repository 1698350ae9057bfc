import { useState } from 'preact/hooks';
import { fromCandidate } from '../draft/from-candidate.ts';
import { readFactsText } from '../kept/read-facts.ts';
import { useStore } from '../store.ts';
import { type ImportFault, importFaults } from './import-faults.ts';
import { useLateWords } from './late-words-context.ts';
import { addScenario, isFull } from './scenario-actions.ts';

/** As much as a line of the command line. */
const LARGEST = 65_536;

const said = (text: string): ImportFault[] => [{ text, pointer: '' }];

/** Facts from a file or from pasted text, as a scenario of their own. */
export function ImportFacts() {
  const store = useStore();
  const { share, scenarios } = useLateWords();
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<readonly ImportFault[]>([]);
  const [opened, setOpened] = useState(false);

  /** What is wrong with the text; else it is open. */
  function faultsOf(given: string): readonly ImportFault[] {
    if (given.trim() === '') return said(share.nothing);
    if (given.length > LARGEST) return said(share.tooLarge);
    if (isFull(store.state)) return said(scenarios.full);
    const read = readFactsText(given, store.state.language);
    if (!read.ok)
      return read.errors === 'not-json'
        ? said(share.notJson)
        : importFaults(read.errors, { ...store.words, questions: store.questions });
    const { id = scenarios.fromFile, ...candidate } = read.candidate;
    store.change(addScenario({ name: id, draft: fromCandidate(candidate) }));
    return [];
  }
  function show(faults: readonly ImportFault[]): void {
    setErrors(faults);
    setOpened(faults.length === 0);
    if (faults.length === 0) setText('');
  }
  async function openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    show(file.size > LARGEST ? said(share.tooLarge) : faultsOf(await file.text()));
  }
  return (
    <>
      <h3>{share.import}</h3>
      <p class="hint">{share.importHint}</p>
      <div role="alert">
        {errors.length > 0 && (
          <div class="error-summary">
            <h4>{share.refused}</h4>
            <ul>
              {errors.map(({ text: fault, pointer }) => (
                <li key={pointer + fault}>
                  {fault}
                  {pointer !== '' && (
                    <>
                      {' '}
                      <small>
                        <code>{pointer}</code>
                      </small>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div class="field">
        <label for="import-file">{share.file}</label>
        <input
          type="file"
          id="import-file"
          accept=".json,.jsonl,application/json"
          onChange={({ currentTarget }) => void openFile(currentTarget.files?.[0])}
        />
      </div>
      <div class="field">
        <label for="import-text">{share.paste}</label>
        <textarea
          id="import-text"
          rows={4}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => show(faultsOf(text))}>
          {share.read}
        </button>
      </div>
      <p role="status">{opened && share.opened}</p>
    </>
  );
}
