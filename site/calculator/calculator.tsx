import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AnswerDetails } from '../answer/answer-details.tsx';
import type { PageProps } from '../page.ts';
import { CheckButton, type Checked, CheckSummary } from './parts/check-answers.tsx';
import { FormSections, JumpList } from './parts/form-sections.tsx';
import { LatePlace } from './parts/late-place.tsx';
import { SaidScore, ScoreBeside, ScoreLine } from './parts/score.tsx';
import { start } from './start.ts';
import { emptyState } from './state.ts';
import { Store, StoreContext, useSelected } from './store.ts';
import type { Words } from './words/words.ts';

function Details({ language }: PageProps) {
  const question = useSelected(({ outcome }) => outcome.question);
  return question ? <AnswerDetails question={question} language={language} /> : null;
}

function Notice() {
  const notice = useSelected((state) => state.notice);
  return <div role="status">{notice !== undefined && <p class="notice">{notice}</p>}</div>;
}

interface CalculatorProps extends PageProps {
  words: Words;
  /** What stands below the form, when the page is drawn at build time. */
  drawn?: Readonly<Record<'scenarios' | 'share', ComponentChildren>>;
}

/** The calculator: facts on one side, the score and its reasons beside them. */
export function Calculator({ language, words, drawn }: CalculatorProps) {
  const [store] = useState(() => new Store(emptyState(language), words));
  const [checked, setChecked] = useState<Checked>({ times: 0, paths: [] });
  useEffect(() => start(store), [store]);
  return (
    <StoreContext.Provider value={store}>
      <h1>{words.title}</h1>
      <div class="calculator">
        <form
          class="calculator-form"
          noValidate
          autocomplete="off"
          onSubmit={(event) => event.preventDefault()}
        >
          <CheckSummary checked={checked} />
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
      <LatePlace part="scenarios">{drawn?.scenarios}</LatePlace>
      <Details language={language} />
      <LatePlace part="share">{drawn?.share}</LatePlace>
      <ScoreLine />
      <SaidScore />
    </StoreContext.Provider>
  );
}
