import { useState } from 'preact/hooks';
import { LONGEST_LINK, toFragment } from '../kept/link.ts';
import { openScenario } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import { ImportFacts } from './import-facts.tsx';
import { useLateWords } from './late-words-context.ts';
import { scenarioName } from './scenarios.tsx';

/** @returns false where the browser does not let the page copy */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function download(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** A text to copy by hand, where the page may not. */
function ByHand({ label, text }: { label: string; text: string }) {
  return (
    <label>
      {label}
      <textarea readOnly rows={4} value={text} onFocus={({ currentTarget }) => currentTarget.select()} />
    </label>
  );
}

/** The facts that count, to take along: as a link, and as a line of JSON. */
export function SaveAndShare() {
  const store = useStore();
  const words = useLateWords();
  const { share } = words;
  const question = useSelected(({ outcome }) => outcome.question);
  const leftOut = useSelected(({ outcome }) => outcome.leftOut.length);
  const [shown, setShown] = useState<{ label: string; text: string; note: string }>();
  const note = (text: string): void => setShown({ label: '', text: '', note: text });

  async function show(label: string, text: string): Promise<void> {
    setShown({ label, text, note: (await copied(text)) ? share.copied : share.copyByHand });
  }
  async function makeLink(): Promise<void> {
    if (!question) return note(share.needsBirth);
    const address = new URL(location.href);
    address.hash = await toFragment(question);
    if (address.href.length > LONGEST_LINK) return note(share.linkTooLong);
    await show(share.linkField, address.href);
  }
  function line(): string | undefined {
    if (!question) return undefined;
    const { state } = store;
    const open = openScenario(state);
    const id = scenarioName(open, state.scenarios.indexOf(open), words);
    return JSON.stringify({ id, ...(question.candidate as object) });
  }
  const withLine = (use: (text: string) => unknown) => (): void => {
    const text = line();
    if (text === undefined) note(share.needsBirth);
    else use(text);
  };
  return (
    <section class="no-print" aria-labelledby="share-title">
      <h2 id="share-title">{share.title}</h2>
      {leftOut > 0 && <p>{share.leftOut}</p>}
      <h3>{share.link}</h3>
      <p class="hint">{share.linkHint}</p>
      <div class="buttons">
        <button type="button" class="secondary" onClick={() => void makeLink()}>
          {share.makeLink}
        </button>
      </div>
      <h3>{share.json}</h3>
      <p class="hint">{share.jsonHint}</p>
      <div class="buttons">
        <button
          type="button"
          class="secondary"
          onClick={withLine((text) => download('ronde.jsonl', `${text}\n`))}
        >
          {share.download}
        </button>
        <button type="button" class="secondary" onClick={withLine((text) => show(share.jsonField, text))}>
          {share.copyJson}
        </button>
      </div>
      <p role="status">{shown?.note}</p>
      {shown && shown.text !== '' && <ByHand label={shown.label} text={shown.text} />}
      <ImportFacts />
    </section>
  );
}
