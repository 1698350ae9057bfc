import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageProps } from '../page.ts';
import { CheckButton, type Checked, LastCheck } from './parts/check-answers.tsx';
import { FormSections, JumpList } from './parts/form-sections.tsx';
import { LatePlace } from './parts/late-place.tsx';
import { ScoreBeside, ScoreLine } from './parts/score.tsx';
import { start } from './start.ts';
import { emptyState } from './state.ts';
import { Store, StoreContext, useSelected } from './store.ts';
import type { Words } from './words/words.ts';

function Notice() {
  const notice = useSelected((state) => state.notice);
  return <div role="status">{notice !== undefined && <p class="notice">{notice}</p>}</div>;
}

interface CalculatorProps extends PageProps {
  words: Words;
  /** Said where no script runs, when the page is drawn at build time. */
  noScript?: string;
  /** What stands below the form, when the page is drawn at build time. */
  below?: ComponentChildren;
}

/** The calculator: facts on one side, the score and its reasons beside them. */
export function Calculator({ language, words, below, noScript }: CalculatorProps) {
  const [store] = useState(() => new Store(emptyState(language), words));
  const [checked, setChecked] = useState<Checked>({ times: 0, paths: [] });
  useEffect(() => start(store), [store]);
  return (
    <StoreContext.Provider value={store}>
      <h1>{words.title}</h1>
      <noscript>{noScript !== undefined && <p class="notice warning">{noScript}</p>}</noscript>
      <div class="calculator">
        <form
          class="calculator-form"
          noValidate
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <LastCheck checked={checked} />
          <p class="lead">{words.intro}</p>
          <Notice />
          <JumpList />
          <FormSections />
          <CheckButton onCheck={(paths) => setChecked(({ times }) => ({ times: times + 1, paths }))} />
        </form>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long panel is moved by keyboard */}
        <aside class="calculator-score" id="score" tabIndex={0} aria-label={words.score.title}>
          <ScoreBeside />
        </aside>
      </div>
      <LatePlace>{below}</LatePlace>
      <ScoreLine />
    </StoreContext.Provider>
  );
}
