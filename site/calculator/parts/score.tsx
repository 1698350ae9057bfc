import { useEffect, useRef, useState } from 'preact/hooks';
import type { Question } from '../../answer/question.ts';
import { ScorePanel } from '../../answer/score-panel.tsx';
import { scoreTo } from '../../answer/score-to.ts';
import { focusOn } from '../../elements/focus-on.ts';
import type { State } from '../state.ts';
import { useSelected, useStore } from '../store.ts';
import { namedPlace } from './place-names.ts';

/** A change is said once the person has stopped typing for so long. */
const PAUSE_MS = 1_200;

function totalOf(question: Question, language: State['language']): number | undefined {
  const answered = scoreTo(question, language);
  return answered.ok ? answered.answer.crs.total : undefined;
}

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
  const { words, state } = useStore();
  const settled = useSettled(
    useSelected(({ outcome }) => outcome.question),
    PAUSE_MS,
  );
  const last = useRef<number | undefined>(undefined);
  const total = settled && totalOf(settled, state.language);
  const changed = total !== undefined && total !== last.current;
  const said = useRef('');
  if (changed) {
    said.current = words.score.changed(total);
    last.current = total;
  }
  return (
    <p role="status" class="visually-hidden" data-said-score>
      {said.current}
    </p>
  );
}

/** What is not counted yet, with the way to it. */
function LeftOut() {
  const store = useStore();
  const { words } = store;
  const state = useSelected((now) => now);
  const { leftOut, keeps } = state.outcome;
  return (
    <>
      {keeps.has('birth') && <p class="left-out">{words.score.birthKept}</p>}
      {leftOut.length > 0 && (
        <div class="left-out">
          <h3>{words.score.leftOut}</h3>
          <ul>
            {leftOut.map((path) => {
              const { id, text } = namedPlace(path, store);
              return (
                <li key={path}>
                  <a
                    href={`#${id}`}
                    onClick={(event) => {
                      event.preventDefault();
                      focusOn(id);
                    }}
                  >
                    {text}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}

/** The score beside the form. */
export function ScoreBeside() {
  const { words, state } = useStore();
  const question = useSelected(({ outcome }) => outcome.question);
  return (
    <>
      {question ? (
        <ScorePanel question={question} language={state.language} />
      ) : (
        <>
          <h2>{words.score.title}</h2>
          <p>{words.score.needsBirth}</p>
        </>
      )}
      <LeftOut />
    </>
  );
}

/** The score in one line that stays in sight on narrow screens. */
export function ScoreLine() {
  const { words, state } = useStore();
  const question = useSelected(({ outcome }) => outcome.question);
  const leftOut = useSelected(({ outcome }) => outcome.leftOut.length);
  const total = question && totalOf(question, state.language);
  return (
    <div class="score-line">
      {total === undefined ? (
        <span>{words.score.needsBirth}</span>
      ) : (
        <>
          <strong>{words.score.points(total)}</strong>
          {leftOut > 0 && <span>{`${words.score.leftOut}\u00a0: ${leftOut}`}</span>}
          <a href="#score">{words.score.why}</a>
        </>
      )}
    </div>
  );
}
